package id.lapakkarya.platform;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stores an ordered map of texts, such as a product's attributes, as a JSON array of pairs (JSON
 * objects of MySQL lose their order).
 */
@Converter
public class TextMapConverter implements AttributeConverter<Map<String, String>, String> {
  @Override
  public String convertToDatabaseColumn(Map<String, String> map) {
    var array = Json.createArrayBuilder();
    if (map != null) {
      map.forEach(
          (key, value) -> {
            JsonObjectBuilder pair = Json.createObjectBuilder().add("k", key).add("v", value);
            array.add(pair);
          });
    }
    return array.build().toString();
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String json) {
    Map<String, String> map = new LinkedHashMap<>();
    if (json != null) {
      try (var reader = Json.createReader(new StringReader(json))) {
        for (var value : reader.readArray()) {
          var pair = value.asJsonObject();
          map.put(
              ((JsonString) pair.get("k")).getString(), ((JsonString) pair.get("v")).getString());
        }
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
