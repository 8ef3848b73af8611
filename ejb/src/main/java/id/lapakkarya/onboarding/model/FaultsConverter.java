package id.lapakkarya.onboarding.model;

import id.lapakkarya.onboarding.CatalogueFault;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Stores what is wrong with a line as a JSON array. */
@Converter
public class FaultsConverter implements AttributeConverter<List<CatalogueFault>, String> {
  /** {@code Json}'s own methods look for a provider each time. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final int LONGEST_DETAIL = 200;

  @Override
  public String convertToDatabaseColumn(List<CatalogueFault> faults) {
    var array = JSON.createArrayBuilder();
    for (CatalogueFault fault : faults == null ? List.<CatalogueFault>of() : faults) {
      String detail = fault.detail();
      array.add(
          JSON.createObjectBuilder()
              .add("line", fault.line())
              .add("field", fault.field())
              .add("code", fault.code())
              .add(
                  "detail",
                  detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail));
    }
    return array.build().toString();
  }

  @Override
  public List<CatalogueFault> convertToEntityAttribute(String json) {
    if (json == null) {
      return List.of();
    }
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              fault ->
                  new CatalogueFault(
                      fault.getJsonNumber("line").longValue(),
                      fault.getString("field"),
                      fault.getString("code"),
                      fault.getString("detail")))
          .toList();
    }
  }
}
