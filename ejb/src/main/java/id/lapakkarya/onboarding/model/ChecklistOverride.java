package id.lapakkarya.onboarding.model;

import id.lapakkarya.onboarding.ChecklistItem;
import id.lapakkarya.onboarding.OverrideView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The province's word that a shop may open although this is missing. */
@Entity
@Table(name = "checklist_override")
@NamedQuery(
    name = "ChecklistOverride.of",
    query = "select o from ChecklistOverride o where o.tenantId = :tenant")
public class ChecklistOverride extends TenantOwned {
  @Enumerated(EnumType.STRING)
  private ChecklistItem item;

  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected ChecklistOverride() {}

  public ChecklistOverride(
      TenantId tenant, ChecklistItem item, String reason, String decidedBy, Instant now) {
    super(tenant);
    this.item = item;
    decide(reason, decidedBy, now);
  }

  /** Gives another reason, or the same again by somebody else. */
  public final void decide(String newReason, String by, Instant now) {
    this.reason = newReason;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  public OverrideView view() {
    return new OverrideView(item, reason, decidedBy, decidedAt);
  }
}
