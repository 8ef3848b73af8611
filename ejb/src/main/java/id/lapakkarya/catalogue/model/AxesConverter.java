package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.Axes;
import id.lapakkarya.catalogue.Axis;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Stores what variants differ in as an array of names with their values; nothing as null. */
@Converter
public class AxesConverter implements AttributeConverter<Axes, String> {
  private static final JsonProvider JSON = JsonProvider.provider();

  @Override
  public String convertToDatabaseColumn(Axes axes) {
    if (axes == null || axes.isEmpty()) {
      return null;
    }
    var array = JSON.createArrayBuilder();
    for (Axis axis : axes.all()) {
      var values = JSON.createArrayBuilder();
      axis.values().forEach(values::add);
      array.add(JSON.createObjectBuilder().add("name", axis.name()).add("values", values));
    }
    return array.build().toString();
  }

  @Override
  public Axes convertToEntityAttribute(String json) {
    if (json == null) {
      return Axes.NONE;
    }
    try (var reader = JSON.createReader(new StringReader(json))) {
      return new Axes(reader.readArray().stream().map(each -> axis(each.asJsonObject())).toList());
    }
  }

  private static Axis axis(JsonObject json) {
    return new Axis(
        json.getString("name"), json.getJsonArray("values").getValuesAs(JsonString::getString));
  }
}
