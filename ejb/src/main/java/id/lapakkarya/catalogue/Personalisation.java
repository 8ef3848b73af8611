package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violations;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a buyer fills in for a work that is made for them; nothing for most. */
public record Personalisation(List<PersonalisationField> fields) implements Serializable {
  public static final Personalisation NONE = new Personalisation(List.of());

  /** How many fields a product has at most. */
  public static final int MOST = 5;

  /**
   * The field of an input; each thing wrong is named with its key: {@code personalisation.nama}.
   */
  public static final String FIELD = "personalisation";

  public Personalisation {
    fields = List.copyOf(fields);
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** All that is wrong with the definition; empty when it may be stored. */
  public Violations check() {
    Violations violations =
        new Violations()
            .when(fields.size() > MOST, FIELD, "too-many")
            .when(
                fields.stream().map(PersonalisationField::key).distinct().count() < fields.size(),
                FIELD,
                "repeated");
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).check(FIELD + "[" + i + "]", violations);
    }
    return violations;
  }

  /**
   * What of that is kept: in the order of the fields, without what was left empty.
   *
   * @param given by key
   * @throws LapakException "invalid-input" naming {@code personalisation.<key>} for what is
   *     missing, too long, no choice, or asked by nobody
   */
  public Map<String, String> accept(Map<String, String> given) {
    Violations violations = new Violations();
    Map<String, String> kept = new LinkedHashMap<>();
    for (PersonalisationField field : fields) {
      String value = given.get(field.key());
      field.check(FIELD + "." + field.key(), value, violations);
      if (value != null && !value.isBlank()) {
        kept.put(field.key(), value.strip());
      }
    }
    given.keySet().stream()
        .filter(key -> fields.stream().noneMatch(field -> field.key().equals(key)))
        .forEach(key -> violations.add(FIELD, "unknown-value"));
    violations.throwIfAny();
    return kept;
  }

  /** Whether that, filled in earlier, would be accepted as it is. */
  public boolean accepts(Map<String, String> given) {
    try {
      accept(given);
      return true;
    } catch (LapakException e) {
      return false;
    }
  }

  /** As one text, e.g. {@code Nama: Ani · Warna: Biru}; empty for nothing. */
  public static String inWords(Map<String, String> labelled) {
    return labelled.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining(" · "));
  }

  /** The same by the labels that the buyer reads. */
  public Map<String, String> labelled(Map<String, String> given, Locale locale) {
    Map<String, String> labelled = new LinkedHashMap<>();
    for (PersonalisationField field : fields) {
      String value = given.get(field.key());
      if (value != null) {
        labelled.put(field.label().in(locale), value);
      }
    }
    return labelled;
  }
}
