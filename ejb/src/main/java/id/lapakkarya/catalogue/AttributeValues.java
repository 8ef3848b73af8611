package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether the values of a product's attributes are such as the province defined. A value that stays
 * as it was is never refused, so that a definition does not stand in the way of other changes.
 */
public final class AttributeValues {
  /** In violations, before the key. */
  public static final String FIELD = "attributes.";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,3})?");
  private static final Set<String> YES_NO = Set.of("yes", "no");

  private AttributeValues() {}

  /**
   * All that is wrong, by key.
   *
   * @param before of the stored product; empty for a new one
   * @param published whether buyers are to see it
   * @param wasPublished whether it was published before; what was, and lacks an attribute, stays so
   *     until its attributes are changed
   */
  public static Violations check(
      Map<String, String> values,
      List<AttributeView> definitions,
      Map<String, String> before,
      boolean published,
      boolean wasPublished) {
    Violations violations = new Violations();
    Map<String, String> now = values == null ? Map.of() : values;
    boolean asked = published && !(wasPublished && now.equals(before));
    for (AttributeView each : definitions) {
      String key = each.attribute().key();
      String value = now.get(key);
      if (value == null || value.isBlank()) {
        violations.when(asked && each.attribute().required(), FIELD + key, "required");
      } else if (!value.equals(before.get(key))) {
        fits(each, value, violations);
      }
    }
    return violations;
  }

  private static void fits(AttributeView definition, String value, Violations violations) {
    String field = FIELD + definition.attribute().key();
    switch (definition.attribute().type()) {
      case TEXT -> violations.text(field, value, 1, 300);
      case NUMBER -> violations.when(!isNumber(value), field, "number");
      case YES_NO -> violations.when(!isYesNo(value), field, "unknown-value");
      case CHOICE, CHOICES -> {
        Set<String> known =
            definition.attribute().choices().stream()
                .map(AttributeChoice::key)
                .collect(Collectors.toSet());
        List<String> named = definition.valuesIn(value);
        violations
            .when(!known.containsAll(named), field, "unknown-value")
            .when(new HashSet<>(named).size() < named.size(), field, "repeated");
      }
    }
  }

  /** Required attributes that these values lack. */
  public static Violations missing(Map<String, String> values, List<AttributeView> definitions) {
    return check(values, definitions, values, true, false);
  }

  static boolean isNumber(String value) {
    return NUMBER.matcher(value.strip()).matches();
  }

  static boolean isYesNo(String value) {
    return YES_NO.contains(value);
  }
}
