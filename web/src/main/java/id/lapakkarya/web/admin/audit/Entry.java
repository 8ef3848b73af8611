package id.lapakkarya.web.admin.audit;

import id.lapakkarya.audit.AuditLog;
import id.lapakkarya.audit.AuditView;
import id.lapakkarya.platform.LapakException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One entry: what was before beside what is after. */
@Named("auditEntry")
@RequestScoped
public class Entry {
  @Inject private AuditLog log;
  @Inject private Words words;

  private String id;
  private AuditView entry;

  /**
   * @throws LapakException "audit-entry-not-found", also for what is no number
   */
  public void load() {
    if (id == null || !id.matches("[0-9]{1,18}")) {
      throw LapakException.notFound("audit-entry");
    }
    entry = log.get(Long.parseLong(id));
  }

  public AuditView getEntry() {
    return entry;
  }

  /** Notes as label and text. */
  public List<AuditView.Change> getNotes() {
    return entry.notes().entrySet().stream()
        .map(note -> new AuditView.Change(words.field(note.getKey()), null, note.getValue()))
        .toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
