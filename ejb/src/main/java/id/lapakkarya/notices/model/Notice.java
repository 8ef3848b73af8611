package id.lapakkarya.notices.model;

import id.lapakkarya.identity.Scope;
import id.lapakkarya.notices.NoticeKind;
import id.lapakkarya.notices.NoticeView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** One person is told something of one Lapas, while acting in one scope. */
@Entity
@Table(name = "notice")
public class Notice extends TenantOwned {
  @Column(name = "account_id")
  private long account;

  private String scope;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  private String subject;
  private String target;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "read_at")
  private Instant readAt;

  protected Notice() {}

  public Notice(
      TenantId tenant,
      long account,
      Scope scope,
      NoticeKind kind,
      String subject,
      String target,
      Instant now) {
    super(tenant);
    this.account = account;
    this.scope = scope.key();
    this.kind = kind;
    this.subject = subject;
    this.target = target;
    this.toldAt = now;
  }

  /** Read for the first time; later looks change nothing. */
  public void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  public NoticeView view() {
    return new NoticeView(id(), kind, tenant(), subject, target, toldAt, readAt != null);
  }
}
