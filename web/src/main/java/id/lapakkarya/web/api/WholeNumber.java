package id.lapakkarya.web.api;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;

/** Takes 3 for an integer, and neither 3.5 nor a number that would wrap round. */
public class WholeNumber implements JsonbDeserializer<Integer> {
  @Override
  public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
    try {
      return new BigDecimal(parser.getString()).intValueExact();
    } catch (ArithmeticException | IllegalStateException | NumberFormatException e) {
      throw new JsonbException("not a whole number", e);
    }
  }
}
