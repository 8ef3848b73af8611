package id.lapakkarya.web.shop.discovery;

import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A variant as other offices and shop windows are told of it.
 *
 * @param trail from the main craft down to its own
 * @param buyable now: in stock, in a shop that takes orders
 */
record FeedItem(
    ProductView product, SkuView sku, ShopView shop, List<CategoryView> trail, boolean buyable) {
  /** Opens the page with this variant chosen. */
  String path() {
    return "/karya/" + product.slug() + "?sku=" + sku.sku().code();
  }

  /** E.g. {@code Kain > Jumputan}. */
  String craft(Language lang) {
    return trail.stream()
        .map(CategoryView::name)
        .map(lang::text)
        .collect(Collectors.joining(" > "));
  }
}
