package id.lapakkarya.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A value as it is stored: whose it is, which field, and the ciphertext.
 *
 * @param sealed empty when the person's key was destroyed before it was written
 */
record PersonalValue(String person, String field, String sealed) {
  static String toJson(List<PersonalValue> values) {
    if (values.isEmpty()) {
      return null;
    }
    JsonArrayBuilder json = Json.createArrayBuilder();
    values.forEach(
        each ->
            json.add(
                Json.createObjectBuilder()
                    .add("person", each.person())
                    .add("field", each.field())
                    .add("sealed", each.sealed())));
    return json.build().toString();
  }

  static List<PersonalValue> read(String json) {
    List<PersonalValue> values = new ArrayList<>();
    if (json != null) {
      try (var reader = Json.createReader(new StringReader(json))) {
        for (JsonObject each : reader.readArray().getValuesAs(JsonObject.class)) {
          values.add(
              new PersonalValue(
                  each.getString("person"), each.getString("field"), each.getString("sealed")));
        }
      }
    }
    return values;
  }
}
