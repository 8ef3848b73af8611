package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.PersonalisationField;
import id.lapakkarya.platform.LocalText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Stores what a buyer is asked as an array of fields; nothing as null. */
@Converter
public class PersonalisationConverter implements AttributeConverter<Personalisation, String> {
  private static final JsonProvider JSON = JsonProvider.provider();

  @Override
  public String convertToDatabaseColumn(Personalisation asked) {
    if (asked == null || asked.isEmpty()) {
      return null;
    }
    var array = JSON.createArrayBuilder();
    for (PersonalisationField field : asked.fields()) {
      var choices = JSON.createArrayBuilder();
      field.choices().forEach(choices::add);
      array.add(
          JSON.createObjectBuilder()
              .add("key", field.key())
              .add("label", field.label().id())
              .add("labelEn", field.label().en())
              .add("hint", field.hint().id())
              .add("hintEn", field.hint().en())
              .add("longest", field.longest())
              .add("choices", choices)
              .add("required", field.required()));
    }
    return array.build().toString();
  }

  @Override
  public Personalisation convertToEntityAttribute(String json) {
    if (json == null) {
      return Personalisation.NONE;
    }
    try (var reader = JSON.createReader(new StringReader(json))) {
      return new Personalisation(
          reader.readArray().stream().map(each -> field(each.asJsonObject())).toList());
    }
  }

  private static PersonalisationField field(JsonObject json) {
    return new PersonalisationField(
        json.getString("key"),
        new LocalText(json.getString("label"), json.getString("labelEn")),
        new LocalText(json.getString("hint"), json.getString("hintEn")),
        json.getInt("longest"),
        json.getJsonArray("choices").getValuesAs(JsonString::getString),
        json.getBoolean("required"));
  }
}
