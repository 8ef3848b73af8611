package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the province decides about shops. */
@Stateless
public class ShopAdministration {
  @Inject private ShopDirectory shops;
  @Inject private Actor actor;

  /** Every shop in reach, also those that do not sell. */
  @Requires(REPORT_READ)
  public List<ShopView> list() {
    Reach reach = actor.reach(REPORT_READ);
    return shops.allShops().stream().filter(shop -> reach.covers(shop.id())).toList();
  }

  /**
   * Opens, suspends or closes a shop.
   *
   * @throws LapakException "shop-not-found", also out of reach
   */
  @Requires(SHOP_ADMINISTER)
  public ShopView changeStatus(String slug, ShopStatus status) {
    Reach reach = actor.reach(SHOP_ADMINISTER);
    if (shops.findShop(slug).filter(shop -> reach.covers(shop.id())).isEmpty()) {
      throw LapakException.notFound("shop");
    }
    return shops.changeStatus(slug, status);
  }
}
