package id.lapakkarya.identity.model;

import id.lapakkarya.identity.Assignment;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A role that a person holds in a scope until it ends or is revoked. */
@Entity
@Table(name = "role_assignment")
public class RoleAssignment extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "tenant_id")
  private Long tenantId;

  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "granted_at")
  private Instant grantedAt;

  @Column(name = "granted_by")
  private Long grantedBy;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoked_by")
  private Long revokedBy;

  protected RoleAssignment() {}

  /**
   * @param grantedBy account of who granted it; empty for the demo's and the command's
   */
  public RoleAssignment(
      Account account,
      Role role,
      Scope scope,
      Optional<Instant> until,
      Optional<Long> grantedBy,
      Instant now) {
    this.account = account;
    this.role = role;
    this.tenantId = scope.tenant().map(TenantId::value).orElse(null);
    this.regionCode = scope instanceof Scope.Region region ? region.code() : null;
    this.validUntil = until.orElse(null);
    this.grantedBy = grantedBy.orElse(null);
    this.grantedAt = now;
  }

  public void revoke(long by, Instant now) {
    revokedBy = by;
    revokedAt = now;
  }

  public boolean isCurrent(Instant now) {
    return revokedAt == null && (validUntil == null || validUntil.isAfter(now));
  }

  public Account account() {
    return account;
  }

  public Role role() {
    return role;
  }

  public Scope scope() {
    if (tenantId != null) {
      return new Scope.Shop(new TenantId(tenantId));
    }
    return regionCode == null ? Scope.PLATFORM : new Scope.Region(regionCode);
  }

  Assignment held() {
    return new Assignment(id(), role, scope(), Optional.ofNullable(validUntil));
  }

  public AssignmentView view() {
    return new AssignmentView(
        id(),
        account.id(),
        account.email(),
        account.name(),
        role,
        scope(),
        grantedAt,
        validUntil,
        account.secondFactorAt().isPresent());
  }
}
