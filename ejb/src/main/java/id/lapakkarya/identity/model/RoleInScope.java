package id.lapakkarya.identity.model;

import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

/** A role in a place, held or offered. Neither tenant nor region means the platform. */
@MappedSuperclass
public abstract class RoleInScope extends Aggregate {
  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "tenant_id")
  private Long tenantId;

  @Column(name = "region_code")
  private String regionCode;

  protected RoleInScope() {}

  RoleInScope(Role role, Scope scope) {
    this.role = role;
    this.tenantId = scope.tenant().map(TenantId::value).orElse(null);
    this.regionCode = scope instanceof Scope.Region region ? region.code() : null;
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
}
