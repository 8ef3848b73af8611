package id.lapakkarya.web.api;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;

/** Takes 3 or null for an integer, and neither 3.5 nor a number that would wrap round. */
public class WholeNumber implements JsonbDeserializer<Integer> {
  @Override
  public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
    JsonValue value = parser.getValue();
    if (value == JsonValue.NULL) {
      return null;
    }
    try {
      String written = value instanceof JsonString text ? text.getString() : value.toString();
      return new BigDecimal(written).intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new JsonbException("not a whole number", e);
    }
  }
}
