package id.lapakkarya.it.fuzz;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Values that are right, nearly right, and wrong in every way; the same again for the same seed.
 */
final class Dice {
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1e400",
          "NaN",
          "null",
          "undefined",
          "true",
          "9223372036854775808",
          "-9223372036854775809",
          "2147483648",
          "1.5",
          "0x10",
          "'; DROP TABLE cart; --",
          "\" OR 1=1 --",
          "<script>alert(1)</script>",
          "#{7*7}${7*7}",
          "{{7*7}}",
          "%s%n%d",
          "%00",
          "\u0000",
          "\u0001\u001b",
          "\r\nX-Injected: yes",
          "../../../../etc/passwd",
          "..\\..\\windows",
          "\\",
          "%",
          "_",
          "+-<>()~*\"@",
          "\ud800",
          "\udfff\ud800",
          "😀",
          "ﷺ".repeat(40),
          "\u202e dibalik",
          "İıſK",
          "a\u0301".repeat(50),
          "x".repeat(300),
          "y".repeat(5_000),
          "2026-02-30",
          "0000-00-00",
          "9999999-01-01",
          "16.71.01.0000",
          "a@b",
          "@",
          "=HYPERLINK(1)",
          "stateless",
          "1:2");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "1",
          "3",
          "1.5",
          "1e3",
          "1e400",
          "1e-400",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "123456789012345678901234567890",
          "0.1");

  private final Random random;
  private final Map<String, List<String>> known;

  /**
   * @param known values that exist, by the name of the field or parameter
   */
  Dice(long seed, Map<String, List<String>> known) {
    this.random = new Random(seed);
    this.known = known;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  String odd() {
    return chance(80) ? any(ODD) : any(ODD) + any(ODD);
  }

  /** Mostly what exists under that name; else something odd. */
  String text(String name) {
    List<String> right = known.getOrDefault(name, List.of());
    return !right.isEmpty() && chance(70) ? any(right) : odd();
  }

  /** A number as JSON may write it, which Java may not be able to hold. */
  JsonValue number() {
    String number = any(NUMBERS);
    return number.equals("-0") || number.contains("e400") || number.contains("e-400")
        ? Json.createValue(new BigDecimal("1e300"))
        : Json.createValue(new BigDecimal(number));
  }

  /** Text with some of it gone, doubled or turned into something else. */
  String broken(String text) {
    if (text.isEmpty()) {
      return odd();
    }
    int at = random.nextInt(text.length());
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + odd() + text.substring(at);
      case 2 -> text + text;
      case 3 -> text.replace(text.charAt(at), any(ODD).concat("\u0001").charAt(0));
      case 4 -> "[".repeat(random.nextInt(3_000)) + text;
      default -> "{\"a\":".repeat(random.nextInt(400)) + text;
    };
  }
}
