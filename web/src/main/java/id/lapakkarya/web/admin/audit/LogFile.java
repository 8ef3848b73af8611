package id.lapakkarya.web.admin.audit;

import id.lapakkarya.audit.AuditView;
import id.lapakkarya.platform.WibDates;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry as one row of a file: what both kinds of file have in common. */
final class LogFile {
  /** Names of the columns, which are also keys of their texts. */
  static final List<String> COLUMNS =
      List.of(
          "number",
          "time",
          "owner",
          "who",
          "email",
          "acting",
          "channel",
          "address",
          "action",
          "subjectType",
          "subject",
          "outcome",
          "refusal",
          "changes",
          "notes");

  private static final ZoneId ZONE = WibDates.WIB;

  private LogFile() {}

  /** The entry's cells in the order of {@link #COLUMNS}. */
  static List<String> cells(AuditView entry, LogTexts texts) {
    return Stream.of(
            String.valueOf(entry.id()),
            entry.recordedAt().atZone(ZONE).toOffsetDateTime().toString(),
            texts.owner(entry),
            texts.who(entry),
            entry.known(AuditView.EMAIL).orElse(""),
            texts.acting(entry),
            entry.channel(),
            entry.known(AuditView.ADDRESS).orElse(""),
            entry.action(),
            entry.subjectType(),
            entry.subject(),
            entry.outcome().code(),
            entry.refusal().orElse(""),
            changes(entry),
            lines(entry.notes()))
        .toList();
  }

  private static String changes(AuditView entry) {
    return entry.changes().stream()
        .map(
            change -> change.path() + ": " + shown(change.before()) + " → " + shown(change.after()))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(String value) {
    return Objects.requireNonNullElse(value, "∅");
  }

  private static String lines(Map<String, String> notes) {
    return notes.entrySet().stream()
        .map(note -> note.getKey() + ": " + shown(note.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
