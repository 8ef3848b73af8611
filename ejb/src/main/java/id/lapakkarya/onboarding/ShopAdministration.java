package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;

import id.lapakkarya.identity.Requires;
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

  /** Every shop, also those that do not sell. */
  @Requires(REPORT_READ)
  public List<ShopView> list() {
    return shops.allShops();
  }

  /**
   * Opens, suspends or closes a shop.
   *
   * @throws id.lapakkarya.platform.LapakException "shop-not-found"
   */
  @Requires(SHOP_ADMINISTER)
  public ShopView changeStatus(String slug, ShopStatus status) {
    return shops.changeStatus(slug, status);
  }
}
