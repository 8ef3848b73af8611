package id.lapakkarya.web.shop;

import id.lapakkarya.storefront.ListingQuery;
import id.lapakkarya.storefront.ListingView;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.shop.tenancy.ShopsPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The front page. */
@Named
@RequestScoped
public class HomePage {
  private static final int NEWEST = 8;
  private static final int LOOKED_THROUGH = 100;
  private static final int SHOPS = 6;

  @Inject private Listings listings;
  @Inject private ShopsPage shops;

  private List<ListingView> newest;
  private List<ShopView> largest;

  /** One of each shop, so that a shop that brings much at once does not fill the page. */
  public List<ListingView> getNewest() {
    if (newest == null) {
      Set<String> seen = new HashSet<>();
      newest =
          listings.items(ListingQuery.newest(LOOKED_THROUGH)).stream()
              .filter(item -> item.inStock() && seen.add(item.shopSlug()))
              .limit(NEWEST)
              .toList();
    }
    return newest;
  }

  /** Those with most to show. */
  public List<ShopView> getShops() {
    if (largest == null) {
      largest =
          shops.getShops().stream()
              .sorted(Comparator.comparing(this::works).reversed())
              .limit(SHOPS)
              .toList();
    }
    return largest;
  }

  public long works(ShopView shop) {
    return shops.works(shop);
  }

  public int getShopCount() {
    return shops.getShops().size();
  }
}
