package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Violations;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How much room a variant takes with its packing, in whole centimetres: all three, or none where
 * nobody has measured it.
 */
public record Measures(Integer length, Integer width, Integer height) implements Serializable {
  public static final Measures NONE = new Measures(null, null, null);

  /** The longest side, in centimetres. */
  public static final int LONGEST = 300;

  public boolean isEmpty() {
    return Stream.of(length, width, height).allMatch(Objects::isNull);
  }

  /** Nothing where it is not known. */
  public long cubicCentimetres() {
    return length == null || width == null || height == null ? 0 : (long) length * width * height;
  }

  /** E.g. {@code 30 × 20 × 5}; empty where it is not known. */
  public String text() {
    return isEmpty() ? "" : length + " × " + width + " × " + height;
  }

  /**
   * Adds what is wrong with {@code field.length}, {@code field.width} or {@code field.height}:
   * "required" where another one is given, "out-of-range".
   */
  void check(String field, Violations violations) {
    if (!isEmpty()) {
      check(field + ".length", length, violations);
      check(field + ".width", width, violations);
      check(field + ".height", height, violations);
    }
  }

  private static void check(String field, Integer side, Violations violations) {
    violations
        .when(side == null, field, "required")
        .when(side != null && (side < 1 || side > LONGEST), field, "out-of-range");
  }
}
