package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.onboarding.ShopAdministration;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Every Lapas with where it stands. */
@Named("adminShops")
@RequestScoped
public class Shops {
  @Inject private ShopAdministration administration;
  @Inject private Listings listings;

  private List<ShopView> rows = List.of();
  private Map<String, Long> goods = Map.of();

  @PostConstruct
  void load() {
    rows = administration.list();
    goods = listings.countByShop();
  }

  public List<ShopView> getRows() {
    return rows;
  }

  public long getActiveCount() {
    return rows.stream().filter(ShopView::isActive).count();
  }

  /** How many goods buyers see of this shop. */
  public long goodsOf(ShopView shop) {
    return goods.getOrDefault(shop.slug(), 0L);
  }
}
