package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Violations;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that a buyer fills in for a work that is made for them.
 *
 * @param key names it in addresses and answers; small letters, digits and dashes
 * @param longest characters, 1..200; of a choice it has no meaning
 * @param choices of which one is taken; empty for a text of the buyer's own
 */
public record PersonalisationField(
    String key,
    LocalText label,
    LocalText hint,
    int longest,
    List<String> choices,
    boolean required)
    implements Serializable {
  public static final int LONGEST_TEXT = 200;
  public static final int MOST_CHOICES = 20;

  private static final int LONGEST_KEY = 40;
  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_HINT = 160;
  private static final int LONGEST_CHOICE = 60;

  public PersonalisationField {
    choices = List.copyOf(choices);
  }

  /** The key of a new field with that label; it stays when the label is changed. */
  public static String keyFor(String label) {
    String slug = Slugs.of(label);
    return slug.substring(0, Math.min(LONGEST_KEY, slug.length()));
  }

  public boolean isChoice() {
    return !choices.isEmpty();
  }

  /** Adds what is wrong with its definition. */
  void check(String field, Violations violations) {
    violations
        .when(!KEY.matcher(key).matches(), field + ".key", "unknown-value")
        .text(field + ".label", label.id(), 2, LONGEST_LABEL)
        .text(field + ".labelEn", label.en(), 0, LONGEST_LABEL)
        .text(field + ".hint", hint.id(), 0, LONGEST_HINT)
        .text(field + ".hintEn", hint.en(), 0, LONGEST_HINT)
        .when(
            !isChoice() && (longest < 1 || longest > LONGEST_TEXT),
            field + ".longest",
            "out-of-range")
        .when(choices.size() == 1, field + ".choices", "too-short")
        .when(choices.size() > MOST_CHOICES, field + ".choices", "too-many")
        .when(choices.stream().distinct().count() < choices.size(), field + ".choices", "repeated");
    choices.forEach(choice -> violations.text(field + ".choices", choice, 1, LONGEST_CHOICE));
  }

  /** Adds what is wrong with what a buyer filled in. */
  void check(String field, String value, Violations violations) {
    if (isChoice() && value != null && !value.isBlank()) {
      violations.when(!choices.contains(value.strip()), field, "unknown-value");
    } else {
      violations.text(field, value, required ? 1 : 0, longest);
    }
  }
}
