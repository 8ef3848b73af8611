package id.lapakkarya.identity.model;

import id.lapakkarya.identity.Assignment;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A role that a person holds in a scope until it ends or is revoked. */
@Entity
@Table(name = "role_assignment")
@NamedQuery(
    name = "RoleAssignment.inShop",
    query =
        "select r from RoleAssignment r where r.role = :role and r.tenantId = :tenant"
            + " and r.revokedAt is null order by r.id")
@NamedQuery(
    name = "RoleAssignment.onPlatform",
    query =
        "select r from RoleAssignment r where r.role = :role and r.tenantId is null"
            + " and r.regionCode is null and r.revokedAt is null order by r.id")
public class RoleAssignment extends RoleInScope {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

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
    super(role, scope);
    this.account = account;
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

  /** When it ends by itself. */
  public Optional<Instant> until() {
    return Optional.ofNullable(validUntil);
  }

  public Account account() {
    return account;
  }

  Assignment held() {
    return new Assignment(id(), role(), scope(), Optional.ofNullable(validUntil));
  }

  public AssignmentView view() {
    return new AssignmentView(
        id(),
        account.id(),
        account.email(),
        account.name(),
        role(),
        scope(),
        grantedAt,
        validUntil,
        account.secondFactorAt().isPresent());
  }
}
