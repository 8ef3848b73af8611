package id.lapakkarya.web.admin;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whole numbers as Indonesians type them: {@code 150.000}, {@code Rp 150.000}, {@code 150000}. */
public final class Numbers {
  private static final Pattern FORM =
      Pattern.compile("(?:[Rr][Pp]\\.?\\s*)?([0-9]{1,3}(?:\\.[0-9]{3}){1,4}|[0-9]{1,15})");

  private Numbers() {}

  /** Empty when it is not a whole number; a comma never passes as a thousand or a decimal mark. */
  public static OptionalLong read(String text) {
    if (text == null) {
      return OptionalLong.empty();
    }
    var matcher = FORM.matcher(text.strip());
    return matcher.matches()
        ? OptionalLong.of(Long.parseLong(matcher.group(1).replace(".", "")))
        : OptionalLong.empty();
  }

  /** The number typed; zero, and a violation of the field, when it is none. */
  public static long read(String field, String text, Violations violations) {
    OptionalLong read = read(text);
    violations.when(
        read.isEmpty(), field, text == null || text.isBlank() ? "required" : "not-a-number");
    return read.orElse(0);
  }

  public static int readInt(String field, String text, Violations violations) {
    return (int) Math.min(Integer.MAX_VALUE, read(field, text, violations));
  }

  /** {@code 150.000}, without the currency that stands beside the field. */
  public static String print(Rupiah amount) {
    return amount.toString().replace("Rp", "");
  }
}
