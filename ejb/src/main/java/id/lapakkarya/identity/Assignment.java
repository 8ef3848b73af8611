package id.lapakkarya.identity;

import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;
import java.util.Optional;

/** A role held in a scope: a tenant's, or (without tenant) the platform's. */
public record Assignment(Role role, Optional<TenantId> tenant) implements Serializable {
  boolean grants(Permission permission, Optional<TenantId> workingOn) {
    if (!role.grants(permission)) {
      return false;
    }
    return permission.scope() == Permission.Scope.PLATFORM
        ? tenant.isEmpty()
        : tenant.isPresent() && tenant.equals(workingOn);
  }
}
