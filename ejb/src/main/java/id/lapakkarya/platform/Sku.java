package id.lapakkarya.platform;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A stock keeping unit's code: unique over all tenants, capitals, digits and dashes. */
public record Sku(String code) implements Comparable<Sku>, Serializable {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

  /**
   * @throws IllegalArgumentException when the code has another form
   */
  public Sku {
    if (!isValid(code)) {
      throw new IllegalArgumentException("not a sku: " + code);
    }
  }

  public static boolean isValid(String code) {
    return code != null && FORM.matcher(code).matches();
  }

  @Override
  public int compareTo(Sku other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
