package id.lapakkarya.catalogue;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An attribute as it is defined.
 *
 * @param archived asked for no more; values that products have are shown as they stand
 */
public record AttributeView(long id, AttributeDraft attribute, boolean archived)
    implements Serializable {
  private static final String PARTED = "\\s*,\\s*";

  /** Whether buyers narrow lists by it. */
  public boolean narrowsLists() {
    return attribute.narrows() && attribute.type().isChosen() && !archived;
  }

  /** Those of its choices that a value names; what is typed otherwise is none of them. */
  public List<String> choicesIn(String value) {
    List<String> named = valuesIn(value);
    return attribute.choices().stream().map(AttributeChoice::key).filter(named::contains).toList();
  }

  /** What one of its choices is called; what is none of them is called as it is. */
  public String nameOf(String choice, Locale locale) {
    return attribute.choices().stream()
        .filter(each -> each.key().equals(choice))
        .findFirst()
        .map(each -> each.name().in(locale))
        .orElse(choice);
  }

  /** Keys of the choices that a value names, or the value itself. */
  public List<String> valuesIn(String value) {
    return attribute.type() == AttributeType.CHOICES
        ? Arrays.stream(value.strip().split(PARTED)).toList()
        : List.of(value.strip());
  }

  /**
   * A value as people read it: choices by their names, numbers with their unit.
   *
   * @param yesNo names {@code yes} and {@code no}
   */
  public String inWords(String value, Locale locale, Function<String, String> yesNo) {
    return switch (attribute.type()) {
      case TEXT -> value;
      case NUMBER ->
          AttributeValues.isNumber(value) && !attribute.unit().isBlank()
              ? value + " " + attribute.unit()
              : value;
      case YES_NO -> AttributeValues.isYesNo(value) ? yesNo.apply(value) : value;
      case CHOICE, CHOICES -> {
        Map<String, String> names =
            attribute.choices().stream()
                .collect(
                    Collectors.toMap(
                        AttributeChoice::key, each -> each.name().in(locale), (a, b) -> a));
        yield valuesIn(value).stream()
            .map(each -> names.getOrDefault(each, each))
            .collect(Collectors.joining(", "));
      }
    };
  }
}
