package id.lapakkarya.storefront;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.inventory.Availability;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Writes listings anew from what catalogue, stock and shops say now; repeating it changes nothing.
 */
@Stateless
@Internal
public class ListingProjector {
  private static final String REPLACE =
      "REPLACE INTO listing (product_id, tenant_id, slug, name, name_en, category,"
          + " parent_category, shop_slug, shop_name, town, price, max_price, in_stock,"
          + " lead_time_days, created_at, search_name, search_text)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Catalogue catalogue;
  @Inject private Availability availability;
  @Inject private ShopDirectory shops;
  @Inject private DistributionSchemes schemes;
  @Inject private Clock clock;

  public void refreshProduct(long productId) {
    lock(productId);
    catalogue
        .findProduct(productId)
        .ifPresentOrElse(
            product -> refresh(product, shops.getShop(product.tenant())), () -> remove(productId));
  }

  /** Two nodes never write one listing at a time, so the later reading is the later writing. */
  private void lock(long productId) {
    market
        .createNativeQuery("SELECT id FROM product WHERE id = ? FOR UPDATE")
        .setParameter(1, productId)
        .getResultList();
  }

  public void refreshOf(Collection<Sku> skus) {
    catalogue.sellable(skus).values().stream()
        .map(SellableSku::productId)
        .distinct()
        .sorted()
        .forEach(this::refreshProduct);
  }

  public void refreshShop(TenantId tenant) {
    catalogue.productIds(Optional.of(tenant)).forEach(this::refreshProduct);
  }

  private void refresh(ProductView product, ShopView shop) {
    if (!product.isPublished() || !shop.isActive() || product.skus().isEmpty()) {
      remove(product.id());
      return;
    }
    Optional<CategoryView> category = catalogue.findCategory(product.category());
    Optional<String> parent = category.flatMap(CategoryView::parent);
    boolean inStock =
        schemes.findInForce(product.tenant(), WibDates.dayOf(clock.instant())).isPresent()
            && availability.of(product.skus().stream().map(SkuView::sku).toList()).values().stream()
                .anyMatch(available -> available > 0);
    Object[] values = {
      product.id(),
      product.tenant().value(),
      product.slug(),
      product.name().id(),
      product.name().en(),
      product.category(),
      parent.orElse(null),
      shop.slug(),
      shop.name(),
      shop.town(),
      product.lowestPrice().amount(),
      product.highestPrice().amount(),
      inStock,
      product.leadTimeDays(),
      java.sql.Timestamp.from(product.createdAt()),
      searchName(product, category, parent),
      searchText(product, shop)
    };
    var statement = market.createNativeQuery(REPLACE);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  private String searchName(
      ProductView product, Optional<CategoryView> category, Optional<String> parent) {
    return String.join(
        " ",
        product.name().id(),
        product.name().en(),
        category.map(each -> each.name().id() + " " + each.name().en()).orElse(""),
        parent
            .flatMap(catalogue::findCategory)
            .map(each -> each.name().id() + " " + each.name().en())
            .orElse(""));
  }

  private static String searchText(ProductView product, ShopView shop) {
    return String.join(
        " ",
        List.of(
            product.description().id(),
            product.description().en(),
            String.join(" ", product.attributes().values()),
            shop.name(),
            shop.town()));
  }

  private void remove(long productId) {
    market
        .createNativeQuery("DELETE FROM listing WHERE product_id = ?")
        .setParameter(1, productId)
        .executeUpdate();
  }
}
