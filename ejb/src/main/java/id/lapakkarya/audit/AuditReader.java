package id.lapakkarya.audit;

import id.lapakkarya.audit.model.AuditRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns stored entries into readable ones: opens what can still be opened. */
@Dependent
class AuditReader {
  @Inject private PersonKeys keys;

  List<AuditView> read(List<AuditRow> rows) {
    Set<String> persons =
        rows.stream()
            .flatMap(row -> PersonalValue.read(row.personal()).stream())
            .map(PersonalValue::person)
            .collect(Collectors.toSet());
    Map<String, byte[]> found = keys.find(persons);
    return rows.stream().map(row -> view(row, found)).toList();
  }

  private static AuditView view(AuditRow row, Map<String, byte[]> keys) {
    return new AuditView(
        row.id(),
        Optional.of(row.tenant()).filter(tenant -> tenant.value() != Seal.PLATFORM),
        row.recordedAt(),
        row.actor(),
        row.actorAccount(),
        row.acting(),
        row.helpSession(),
        row.channel(),
        row.action(),
        row.subjectType(),
        row.subject(),
        row.outcome(),
        row.refusal(),
        changes(Facts.read(row.before()), Facts.read(row.after())),
        Facts.read(row.notes()),
        personal(PersonalValue.read(row.personal()), keys));
  }

  private static List<AuditView.Change> changes(
      Map<String, String> before, Map<String, String> after) {
    Set<String> paths = new LinkedHashSet<>(after.keySet());
    paths.addAll(before.keySet());
    List<AuditView.Change> changes = new ArrayList<>();
    paths.forEach(
        path -> changes.add(new AuditView.Change(path, before.get(path), after.get(path))));
    return changes;
  }

  private static Map<String, Optional<String>> personal(
      List<PersonalValue> values, Map<String, byte[]> keys) {
    Map<String, Optional<String>> opened = new LinkedHashMap<>();
    for (PersonalValue value : values) {
      opened.put(
          value.field(),
          Optional.ofNullable(keys.get(value.person()))
              .flatMap(
                  key -> PersonCipher.open(key, value.person(), value.field(), value.sealed())));
    }
    return opened;
  }
}
