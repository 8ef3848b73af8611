package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
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
  @Inject private AuditTrail trail;

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
    ShopView before =
        shops
            .findShop(slug)
            .filter(shop -> reach.covers(shop.id()))
            .orElseThrow(() -> LapakException.notFound("shop"));
    ShopView after = shops.changeStatus(slug, status);
    trail.record(AuditEntry.of("shop.status", "shop", slug).change(before, after).in(after.id()));
    return after;
  }
}
