package id.lapakkarya.onboarding;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The shops over which somebody holds a permission, as they are stored at this moment. */
@Dependent
class ReachableShops {
  @Inject private ShopDirectory shops;
  @Inject private Actor actor;

  /**
   * @throws LapakException "shop-not-found", also out of reach: whether the shop exists is not told
   */
  ShopView get(String slug, Permission permission) {
    return shops
        .findStored(slug)
        .filter(shop -> actor.reach(permission).covers(shop.id()))
        .orElseThrow(() -> LapakException.notFound("shop"));
  }

  /**
   * @throws LapakException "invalid-input" when a shop in that regency would be out of reach
   */
  void demandRegency(String regencyCode, Permission permission) {
    if (!actor.reaches(permission, regencyCode)) {
      throw LapakException.invalid("regency", "out-of-reach");
    }
  }
}
