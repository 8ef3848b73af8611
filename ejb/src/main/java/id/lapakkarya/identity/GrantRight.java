package id.lapakkarya.identity;

import static id.lapakkarya.identity.Permission.STAFF_WRITE;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who may give which role where: nobody gives what reaches further than the own. */
@Dependent
class GrantRight {
  @Inject private Actor actor;
  @Inject private ShopDirectory shops;

  /**
   * @throws LapakException "forbidden" for a role or scope out of reach of the one who acts
   */
  void demand(Role role, Scope scope) {
    if (scope.tenant().filter(tenant -> shops.findShop(tenant).isEmpty()).isPresent()
        || !reaches(scope)
        || !actor.mayGive(role, scope)) {
      throw LapakException.forbidden("forbidden");
    }
  }

  /** A region or the platform is reached by those only who are held on the platform. */
  boolean reaches(Scope scope) {
    Reach reach = actor.reach(STAFF_WRITE);
    return scope.tenant().map(reach::covers).orElse(reach.everything());
  }

  /** Whether somebody who is not acting now may still give it. */
  boolean isHeldBy(AccountView giver, Role role, Scope scope) {
    boolean reached =
        giver.assignments().stream()
            .filter(held -> held.holds(STAFF_WRITE))
            .anyMatch(held -> covers(held.scope(), scope));
    return reached
        && (scope instanceof Scope.Shop
            || role.permissions().stream()
                .filter(permission -> permission.effect() == Permission.Effect.MONEY)
                .allMatch(
                    permission ->
                        giver.assignments().stream().anyMatch(held -> held.holds(permission))));
  }

  private boolean covers(Scope held, Scope wanted) {
    return held.equals(Scope.PLATFORM)
        || wanted.tenant().flatMap(shops::findShop).filter(held::covers).isPresent();
  }
}
