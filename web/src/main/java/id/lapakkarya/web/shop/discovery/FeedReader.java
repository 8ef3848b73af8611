package id.lapakkarya.web.shop.discovery;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.inventory.Availability;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.web.shop.Crafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every variant that can be seen, a few at a time, so that no feed is ever whole in memory. */
@RequestScoped
class FeedReader {
  private static final int AT_ONCE = 200;

  @Inject private Listings listings;
  @Inject private Catalogue catalogue;
  @Inject private Availability availability;
  @Inject private DistributionSchemes schemes;
  @Inject private ShopDirectory directory;
  @Inject private Crafts crafts;
  @Inject private Clock clock;

  /** Takes one variant of the feed. */
  @FunctionalInterface
  interface Taker {
    void take(FeedItem item) throws IOException;
  }

  /** By product, its variants in their order. */
  void read(Taker taker) throws IOException {
    List<Long> ids = listings.all().stream().map(Listings.Listed::productId).sorted().toList();
    Map<TenantId, ShopView> shops =
        directory.activeShops().stream()
            .collect(Collectors.toMap(ShopView::id, Function.identity()));
    Set<TenantId> selling = selling(shops);
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<ProductView> products =
          catalogue.published(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
      Map<Sku, Integer> available =
          availability.of(
              products.stream()
                  .flatMap(product -> product.skus().stream())
                  .map(SkuView::sku)
                  .toList());
      for (ProductView product : products) {
        ShopView shop = shops.get(product.tenant());
        if (shop == null) {
          continue;
        }
        List<CategoryView> trail = crafts.trail(product.category());
        for (SkuView sku : product.skus()) {
          boolean buyable = selling.contains(shop.id()) && available.get(sku.sku()) > 0;
          taker.take(new FeedItem(product, sku, shop, trail, buyable));
        }
      }
    }
  }

  /** Those that take orders today. */
  private Set<TenantId> selling(Map<TenantId, ShopView> shops) {
    LocalDate today = WibDates.dayOf(clock.instant());
    Set<TenantId> selling = new HashSet<>(schemes.inForce(shops.keySet(), today).keySet());
    selling.removeIf(id -> shops.get(id).isAway(today));
    return selling;
  }
}
