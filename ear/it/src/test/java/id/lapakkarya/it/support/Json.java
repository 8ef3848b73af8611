package id.lapakkarya.it.support;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bodies in one line.
 *
 * <pre>
 *   Json.object("sku", sku, "quantity", 2)
 * </pre>
 */
public final class Json {
  private Json() {}

  /** Names and values in turn; a null value is left out. */
  public static JsonObject object(Object... namesAndValues) {
    JsonObjectBuilder object = jakarta.json.Json.createObjectBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        object.add((String) namesAndValues[i], value(namesAndValues[i + 1]));
      }
    }
    return object.build();
  }

  public static JsonArray array(Object... values) {
    JsonArrayBuilder array = jakarta.json.Json.createArrayBuilder();
    Stream.of(values).map(Json::value).forEach(array::add);
    return array.build();
  }

  public static JsonObject with(JsonObject object, String name, Object value) {
    return jakarta.json.Json.createObjectBuilder(object).add(name, value(value)).build();
  }

  public static JsonObject without(JsonObject object, String name) {
    return jakarta.json.Json.createObjectBuilder(object).remove(name).build();
  }

  public static List<JsonObject> objects(JsonArray array) {
    return array.getValuesAs(JsonObject.class);
  }

  /** The values of one field over a list, as text. */
  public static List<String> texts(JsonArray array, String field) {
    return objects(array).stream().map(each -> each.getString(field)).toList();
  }

  public static long number(JsonObject object, String field) {
    return object.getJsonNumber(field).longValueExact();
  }

  private static JsonValue value(Object value) {
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof String text) {
      return jakarta.json.Json.createValue(text);
    }
    if (value instanceof Boolean yes) {
      return yes ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Number number) {
      return jakarta.json.Json.createValue(new BigDecimal(number.toString()));
    }
    if (value instanceof List<?> list) {
      return array(list.toArray());
    }
    throw new IllegalArgumentException("no JSON for " + value.getClass());
  }
}
