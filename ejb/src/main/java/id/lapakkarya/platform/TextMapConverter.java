package id.lapakkarya.platform;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
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
  /** {@code Json}'s own methods look for a provider each time: two thirds of the cost of a list. */
  private static final JsonProvider JSON = JsonProvider.provider();

  @Override
  public String convertToDatabaseColumn(Map<String, String> map) {
    var array = JSON.createArrayBuilder();
    if (map != null) {
      map.forEach(
          (key, value) -> {
            JsonObjectBuilder pair = JSON.createObjectBuilder().add("k", key).add("v", value);
            array.add(pair);
          });
    }
    return array.build().toString();
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String json) {
    Map<String, String> map = new LinkedHashMap<>();
    if (json != null) {
      try (var reader = JSON.createReader(new StringReader(json))) {
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
