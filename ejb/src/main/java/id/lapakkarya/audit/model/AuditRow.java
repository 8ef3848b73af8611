package id.lapakkarya.audit.model;

import id.lapakkarya.audit.AuditActor;
import id.lapakkarya.audit.AuditOutcome;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the audit trail, to be read: it is written by a statement of its own and can be
 * changed by none. A platform's entry has no tenant, and so is in no tenant's sight.
 */
@Entity
@Table(name = "audit_entry")
@NamedQuery(
    name = "AuditRow.ofAccount",
    query =
        "select e from AuditRow e where e.actorAccount = :account"
            + " or e.subjectType = 'account' and e.subject = :subject order by e.id desc")
public class AuditRow extends TenantOwned {
  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Enumerated(EnumType.STRING)
  private AuditActor actor;

  @Column(name = "actor_account")
  private Long actorAccount;

  private String acting;

  @Column(name = "help_session")
  private Long helpSession;

  private String channel;
  private String action;

  @Column(name = "subject_type")
  private String subjectType;

  private String subject;

  @Enumerated(EnumType.STRING)
  private AuditOutcome outcome;

  private String refusal;

  @Column(name = "before_state")
  private String before;

  @Column(name = "after_state")
  private String after;

  private String notes;
  private String personal;

  protected AuditRow() {}

  public Instant recordedAt() {
    return recordedAt;
  }

  public AuditActor actor() {
    return actor;
  }

  public Optional<Long> actorAccount() {
    return Optional.ofNullable(actorAccount);
  }

  public Optional<String> acting() {
    return Optional.ofNullable(acting);
  }

  public Optional<Long> helpSession() {
    return Optional.ofNullable(helpSession);
  }

  public String channel() {
    return channel;
  }

  public String action() {
    return action;
  }

  public String subjectType() {
    return subjectType;
  }

  public String subject() {
    return subject;
  }

  public AuditOutcome outcome() {
    return outcome;
  }

  public Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** What differed, as it was, in JSON; null for nothing. */
  public String before() {
    return before;
  }

  /** What differed, as it is now, in JSON; null for nothing. */
  public String after() {
    return after;
  }

  /** Further facts in JSON; null for none. */
  public String notes() {
    return notes;
  }

  /** Encrypted values in JSON; null for none. */
  public String personal() {
    return personal;
  }
}
