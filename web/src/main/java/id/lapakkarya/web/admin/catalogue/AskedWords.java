package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.PersonalisationField;
import id.lapakkarya.web.admin.Notices;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What buyers fill in as somebody reads it who has to look it over: in words, field by field. */
final class AskedWords {
  private static final String TEXTS = "admin.catalogue.asked.";
  private static final String CHANGE = "admin.catalogue.change.asked.";

  private AskedWords() {}

  static String of(Personalisation asked, Notices notices) {
    return asked.fields().stream()
        .map(field -> of(field, notices))
        .collect(Collectors.joining("\n\n"));
  }

  private static String of(PersonalisationField field, Notices notices) {
    return Stream.of(
            line(notices, TEXTS + "label", field.label().id()),
            line(notices, TEXTS + "labelEn", field.label().en()),
            line(notices, TEXTS + "note", field.hint().id()),
            line(notices, TEXTS + "noteEn", field.hint().en()),
            field.isChoice()
                ? line(notices, CHANGE + "choices", String.join("; ", field.choices()))
                : line(notices, TEXTS + "longest", String.valueOf(field.longest())),
            notices.text(field.required() ? TEXTS + "required" : CHANGE + "optional"))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String line(Notices notices, String name, String text) {
    return text.isBlank() ? "" : notices.text(name) + ": " + text;
  }
}
