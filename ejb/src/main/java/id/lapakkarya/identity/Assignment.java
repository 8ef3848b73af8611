package id.lapakkarya.identity;

import id.lapakkarya.tenancy.ShopView;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A role held in a scope.
 *
 * @param until when it ends by itself
 */
public record Assignment(long id, Role role, Scope scope, Optional<Instant> until)
    implements Serializable {

  /**
   * True when the role grants it where the permission is asked for.
   *
   * @param workingOn the shop whose data is being worked on
   */
  boolean grants(Permission permission, Optional<ShopView> workingOn) {
    return holds(permission)
        && (permission.scope() != Permission.Scope.TENANT
            || workingOn.filter(scope::covers).isPresent());
  }

  /** True when it gives that permission anywhere within its scope. */
  boolean holds(Permission permission) {
    return role.isHeldIn(scope)
        && role.grants(permission)
        && (permission.scope() != Permission.Scope.PLATFORM || scope instanceof Scope.Platform);
  }

  /** True when whoever holds it must have a second factor. */
  boolean needsSecondFactor() {
    return role.isHeldIn(scope) && role.needsSecondFactor();
  }

  /** True when the role allows anything at all in that shop. */
  boolean opens(ShopView shop) {
    return role.isHeldIn(scope) && role.grantsIn(Permission.Scope.TENANT) && scope.covers(shop);
  }
}
