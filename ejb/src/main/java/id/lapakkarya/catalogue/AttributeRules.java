package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Violations;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What every definition of an attribute must satisfy. */
final class AttributeRules {
  private static final int MOST_CHOICES = 40;
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{1,39}");
  private static final Pattern CHOICE = Pattern.compile("[^,;=\\p{Cntrl}]{1,40}");

  private AttributeRules() {}

  /** All that is wrong with it. */
  static Violations check(AttributeDraft draft, Set<String> categories) {
    Violations violations =
        new Violations()
            .when(
                draft.category() == null || !categories.contains(draft.category()),
                "category",
                "unknown-category")
            .when(
                draft.key() == null || !KEY.matcher(draft.key()).matches(), "key", "attribute-key")
            .when(draft.type() == null, "type", "required")
            .text("name", draft.name().id(), 2, 60)
            .text("nameEn", draft.name().en(), 2, 60)
            .text("unit", draft.unit(), 0, 20);
    boolean chosen = draft.type() != null && draft.type().isChosen();
    violations
        .when(draft.narrows() && !chosen, "narrows", "choices-only")
        .when(chosen && draft.choices().isEmpty(), "choices", "required")
        .when(draft.choices().size() > MOST_CHOICES, "choices", "too-many");
    Set<String> seen = new HashSet<>();
    for (AttributeChoice choice : draft.choices()) {
      if (!CHOICE.matcher(choice.key()).matches()) {
        return violations.add("choices", "unknown-value");
      }
      if (!seen.add(choice.key())) {
        return violations.add("choices", "repeated");
      }
      violations
          .text("choices", choice.name().id(), 1, 60)
          .text("choices", choice.name().en(), 1, 60);
    }
    return violations;
  }
}
