package id.lapakkarya.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects everything that is wrong with an input, so that a caller hears of all of it at once.
 *
 * <pre>
 *   new Violations().text("name", name, 2, 120).email("email", email).throwIfAny();
 * </pre>
 */
public final class Violations {
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{7,18}");
  private static final Pattern POSTAL_CODE = Pattern.compile("[1-9][0-9]{4}");

  /** Turns the direction of what follows, so that a text reads otherwise than it is (UAX 9). */
  private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private final List<Violation> found = new ArrayList<>();

  public Violations add(String field, String code) {
    found.add(new Violation(field, code));
    return this;
  }

  public Violations when(boolean wrong, String field, String code) {
    return wrong ? add(field, code) : this;
  }

  /** One line of that many characters, without control characters. */
  public Violations text(String field, String value, int min, int max) {
    return text(field, value, min, max, "");
  }

  /** A text of that many characters over any number of lines. */
  public Violations lines(String field, String value, int min, int max) {
    return text(field, value, min, max, "\n\r\t");
  }

  private Violations text(String field, String value, int min, int max, String allowedControls) {
    if (value == null || value.isBlank()) {
      return min == 0 ? this : add(field, "required");
    }
    int length = value.strip().length();
    if (length < min) {
      return add(field, "too-short");
    }
    if (length > max) {
      return add(field, "too-long");
    }
    boolean control =
        value
            .chars()
            .anyMatch(
                c ->
                    Character.isISOControl(c) && allowedControls.indexOf(c) < 0
                        || TURNING.indexOf(c) >= 0);
    return when(control, field, "control-character");
  }

  public Violations email(String field, String value) {
    return pattern(field, value, EMAIL, 160, "email");
  }

  /** An Indonesian or international telephone number, digits with spaces or dashes. */
  public Violations phone(String field, String value) {
    return pattern(field, value, PHONE, 20, "phone");
  }

  /** Five digits, as Pos Indonesia writes them. */
  public Violations postalCode(String field, String value) {
    return pattern(field, value, POSTAL_CODE, 5, "postal-code");
  }

  private Violations pattern(String field, String value, Pattern pattern, int max, String code) {
    if (value == null || value.isBlank()) {
      return add(field, "required");
    }
    String text = value.strip();
    return when(text.length() > max || !pattern.matcher(text).matches(), field, code);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Violation> all() {
    return List.copyOf(found);
  }

  /**
   * @throws LapakException of kind INVALID naming every violation
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw LapakException.invalid(found);
    }
  }
}
