package id.lapakkarya.identity.model;

import id.lapakkarya.identity.Assignment;
import id.lapakkarya.identity.Role;
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

/** A role that a person holds in a scope until it is revoked. */
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

  @Column(name = "granted_at")
  private Instant grantedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected RoleAssignment() {}

  RoleAssignment(Account account, Role role, Optional<TenantId> tenant, Instant now) {
    this.account = account;
    this.role = role;
    this.tenantId = tenant.map(TenantId::value).orElse(null);
    this.grantedAt = now;
  }

  boolean isCurrent() {
    return revokedAt == null;
  }

  Assignment view() {
    return new Assignment(role, Optional.ofNullable(tenantId).map(TenantId::new));
  }
}
