package id.lapakkarya.web.shop;

import id.lapakkarya.storefront.ListingPage;
import id.lapakkarya.storefront.ListingQuery;
import id.lapakkarya.storefront.ListingView;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.shop.tenancy.ShopsPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The front page. */
@Named
@RequestScoped
public class HomePage {
  private static final int NEWEST = 8;
  private static final int SHOPS = 6;

  @Inject private Listings listings;
  @Inject private ShopsPage shops;

  private ListingPage found;

  public List<ListingView> getNewest() {
    if (found == null) {
      found = listings.search(ListingQuery.newest(NEWEST));
    }
    return found.listings().items();
  }

  /** Those with most to show. */
  public List<ShopView> getShops() {
    return shops.getShops().stream()
        .sorted(Comparator.comparing(this::works).reversed())
        .limit(SHOPS)
        .toList();
  }

  public long works(ShopView shop) {
    return shops.works(shop);
  }

  public int getShopCount() {
    return shops.getShops().size();
  }
}
