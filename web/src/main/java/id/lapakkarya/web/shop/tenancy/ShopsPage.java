package id.lapakkarya.web.shop.tenancy;

import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** All shops and how much each has to show. */
@Named
@RequestScoped
public class ShopsPage {
  @Inject private ShopDirectory directory;
  @Inject private Listings listings;

  private List<ShopView> shops;
  private Map<String, Long> works;

  public List<ShopView> getShops() {
    if (shops == null) {
      shops = directory.activeShops();
    }
    return shops;
  }

  public long works(ShopView shop) {
    if (works == null) {
      works = listings.countByShop();
    }
    return works.getOrDefault(shop.slug(), 0L);
  }
}
