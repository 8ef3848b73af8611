package id.lapakkarya.identity.model;

import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A look at a shop in its staff's place: for a reason, for half an hour at most. */
@Entity
@Table(name = "help_session")
@NamedQuery(
    name = "HelpSession.open",
    query =
        "select h from HelpSession h where h.accountId = :account and h.endedAt is null"
            + " and h.validUntil > :now")
public class HelpSession extends Aggregate {
  private static final Duration LONGEST = Duration.ofMinutes(30);

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "tenant_id")
  private long tenantId;

  private String reason;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected HelpSession() {}

  public HelpSession(long account, TenantId tenant, String reason, Instant now) {
    this.accountId = account;
    this.tenantId = tenant.value();
    this.reason = reason;
    this.startedAt = now;
    this.validUntil = now.plus(LONGEST);
  }

  public boolean isOpenFor(long account, Instant now) {
    return accountId == account && endedAt == null && validUntil.isAfter(now);
  }

  public void end(Instant now) {
    endedAt = now;
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  public Instant validUntil() {
    return validUntil;
  }

  public String reason() {
    return reason;
  }
}
