package id.lapakkarya.onboarding;

import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.PersonalisationField;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What buyers fill in, in a cell of {@code catalogue.csv}: {@code key=label|label in
 * English|required|40|hint|hint in English; …}. The third part is {@code required} or {@code
 * optional}, the fourth the most letters, or choices as {@code red/blue}. Hints may be left out,
 * and so may the key of a new field. A backslash stands before what would end a part otherwise.
 */
final class PersonalisationCells {
  static final String COLUMN = "personalisation";

  private static final String REQUIRED = "required";
  private static final String OPTIONAL = "optional";
  private static final int LEAST_PARTS = 4;
  private static final int MOST_PARTS = 6;
  private static final char ESCAPE = '\\';
  private static final String SPECIAL = "([\\\\;|=/])";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern OF_FIELD = Pattern.compile("[^\\[]*\\[(\\d+)].*");

  private PersonalisationCells() {}

  static Personalisation read(String cell, long line, List<CatalogueFault> faults) {
    List<PersonalisationField> fields = new ArrayList<>();
    for (String part : split(cell, ';')) {
      if (!part.isBlank()) {
        field(part, line, faults).ifPresent(fields::add);
      }
    }
    Personalisation asked = new Personalisation(fields);
    asked.check().all().stream()
        .map(each -> new CatalogueFault(line, COLUMN, each.code(), named(each, fields)))
        .distinct()
        .forEach(faults::add);
    return asked;
  }

  private static String named(Violation violation, List<PersonalisationField> fields) {
    Matcher field = OF_FIELD.matcher(violation.field());
    return field.matches() ? fields.get(Integer.parseInt(field.group(1))).label().id() : "";
  }

  private static Optional<PersonalisationField> field(
      String text, long line, List<CatalogueFault> faults) {
    List<String> parts = split(text, '|');
    List<String> named = split(parts.get(0), '=');
    boolean readable =
        parts.size() >= LEAST_PARTS
            && parts.size() <= MOST_PARTS
            && named.size() <= 2
            && !plain(parts.get(3)).isEmpty()
            && List.of(REQUIRED, OPTIONAL).contains(plain(parts.get(2)));
    if (!readable) {
      faults.add(new CatalogueFault(line, COLUMN, "not-a-field-cell", text.strip()));
      return Optional.empty();
    }
    String label = plain(named.get(named.size() - 1));
    String room = plain(parts.get(3));
    boolean number = NUMBER.matcher(room).matches();
    return Optional.of(
        new PersonalisationField(
            named.size() == 2 ? plain(named.get(0)) : PersonalisationField.keyFor(label),
            new LocalText(label, plain(parts.get(1))),
            new LocalText(
                parts.size() > 4 ? plain(parts.get(4)) : "",
                parts.size() > 5 ? plain(parts.get(5)) : ""),
            number ? Integer.parseInt(room) : PersonalisationField.LONGEST_TEXT,
            number
                ? List.of()
                : split(parts.get(3), '/').stream()
                    .map(PersonalisationCells::plain)
                    .filter(each -> !each.isEmpty())
                    .toList(),
            plain(parts.get(2)).equals(REQUIRED)));
  }

  static String write(Personalisation asked) {
    return asked.fields().stream()
        .map(PersonalisationCells::write)
        .collect(Collectors.joining("; "));
  }

  private static String write(PersonalisationField field) {
    String words =
        String.join(
            "|",
            escape(field.key()) + "=" + escape(field.label().id()),
            escape(field.label().en()),
            field.required() ? REQUIRED : OPTIONAL,
            field.isChoice()
                ? field.choices().stream()
                    .map(PersonalisationCells::escape)
                    .collect(Collectors.joining("/"))
                : String.valueOf(field.longest()));
    return field.hint().id().isEmpty() && field.hint().en().isEmpty()
        ? words
        : String.join("|", words, escape(field.hint().id()), escape(field.hint().en()));
  }

  private static String escape(String text) {
    return text.replaceAll(SPECIAL, "\\\\$1");
  }

  /** At that sign, but where a backslash stands before it; backslashes stay. */
  private static List<String> split(String text, char sign) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == ESCAPE && i + 1 < text.length()) {
        part.append(at).append(text.charAt(++i));
      } else if (at == sign) {
        parts.add(part.toString());
        part = new StringBuilder();
      } else {
        part.append(at);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  /** Without the backslashes. */
  private static String plain(String part) {
    return part.replaceAll("\\\\(.)", "$1").strip();
  }
}
