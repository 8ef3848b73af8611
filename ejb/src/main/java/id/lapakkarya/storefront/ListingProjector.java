package id.lapakkarya.storefront;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.inventory.Availability;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes listings anew from what catalogue, stock and shops say now; repeating it changes nothing.
 */
@Stateless
@Internal
public class ListingProjector {
  private static final List<String> COLUMNS =
      List.of(
          "product_id",
          "tenant_id",
          "slug",
          "name",
          "name_en",
          "category",
          "parent_category",
          "shop_slug",
          "shop_name",
          "town",
          "price",
          "max_price",
          "in_stock",
          "lead_time_days",
          "created_at",
          "search_name",
          "search_text",
          "picture",
          "traits");
  private static final String NAMED = String.join(", ", COLUMNS);
  private static final String REPLACE =
      "REPLACE INTO listing ("
          + NAMED
          + ") VALUES ("
          + String.join(", ", Collections.nCopies(COLUMNS.size(), "?"))
          + ")";
  private static final int CATEGORY = 5;
  private static final int PARENT_CATEGORY = 6;
  private static final int SHOP = 7;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Catalogue catalogue;
  @Inject private Availability availability;
  @Inject private ShopDirectory shops;
  @Inject private DistributionSchemes schemes;
  @Inject private Clock clock;
  @Inject private Outbox outbox;

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

  /** Lists tell of stock only whether there is any: most sales change nothing in them. */
  public void refreshStockOf(Collection<Sku> skus) {
    Map<Sku, Integer> available = availability.of(skus);
    Map<Long, Boolean> productsInStock = new TreeMap<>();
    catalogue
        .sellable(skus)
        .values()
        .forEach(
            goods ->
                productsInStock.merge(
                    goods.productId(), available.get(goods.sku()) > 0, Boolean::logicalOr));
    Set<Long> listedInStock = inStock(productsInStock.keySet());
    productsInStock.forEach(
        (product, inStock) -> {
          if (!inStock || !listedInStock.contains(product)) {
            refreshProduct(product);
          }
        });
  }

  private Set<Long> inStock(Collection<Long> products) {
    if (products.isEmpty()) {
      return Set.of();
    }
    var query =
        market.createNativeQuery(
            "SELECT product_id FROM listing WHERE in_stock = TRUE AND product_id IN ("
                + String.join(", ", Collections.nCopies(products.size(), "?"))
                + ")");
    int position = 1;
    for (Long product : products) {
      query.setParameter(position++, product);
    }
    Set<Long> found = new HashSet<>();
    for (Object id : query.getResultList()) {
      found.add(((Number) id).longValue());
    }
    return found;
  }

  public void refreshShop(TenantId tenant) {
    catalogue.productIds(Optional.of(tenant)).forEach(this::refreshProduct);
  }

  /** Work comes before or after the broadcast that this node hears: the names are read anew. */
  public void refreshCategory(String category) {
    catalogue.forgetCategories();
    catalogue.productIdsIn(category).forEach(this::refreshProduct);
  }

  /** As {@link #refreshCategory}, of all categories that have an attribute of that key. */
  public void refreshAttribute(String key) {
    catalogue.forgetAttributes();
    catalogue.categoriesWith(key).stream()
        .flatMap(category -> catalogue.productIdsIn(category).stream())
        .sorted()
        .distinct()
        .forEach(this::refreshProduct);
  }

  /**
   * The columns in which the listing says otherwise than it would if it were written now; all of
   * them where it is missing, or there without reason.
   */
  public List<String> differences(long productId) {
    Optional<Object[]> wanted =
        catalogue
            .findProduct(productId)
            .flatMap(product -> wanted(product, shops.getShop(product.tenant())));
    Optional<Object[]> listed = find(productId);
    if (wanted.isPresent() != listed.isPresent()) {
      return COLUMNS;
    }
    return wanted.map(values -> differences(listed.get(), values)).orElse(List.of());
  }

  private void refresh(ProductView product, ShopView shop) {
    wanted(product, shop)
        .ifPresentOrElse(values -> write(product.id(), values), () -> remove(product.id()));
  }

  /** Empty for what is not to be seen. */
  private Optional<Object[]> wanted(ProductView whole, ShopView shop) {
    ProductView product = whole.forBuyers();
    if (!product.isPublished() || !shop.isActive() || product.skus().isEmpty()) {
      return Optional.empty();
    }
    Optional<CategoryView> category = catalogue.findCategory(product.category());
    Optional<String> parent = category.flatMap(CategoryView::parent);
    boolean inStock =
        !schemes.inForce(Set.of(product.tenant()), WibDates.dayOf(clock.instant())).isEmpty()
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
      Timestamp.from(product.createdAt()),
      searchName(product, category, parent),
      searchText(product, shop),
      product.firstPicture().map(PictureView::picture).orElse(null),
      ListingTraits.write(
          product.attributes(),
          product.skus().stream().map(SkuView::options).toList(),
          catalogue.narrowingListsOf(Set.of(product.category())))
    };
    return Optional.of(values);
  }

  private void write(long productId, Object[] values) {
    Optional<Object[]> before = find(productId);
    if (before.filter(row -> differences(row, values).isEmpty()).isPresent()) {
      return;
    }
    var statement = market.createNativeQuery(REPLACE);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 1, values[i]);
    }
    statement.executeUpdate();
    tell(productId, before, Optional.of(values));
  }

  private Optional<Object[]> find(long productId) {
    List<?> rows =
        market
            .createNativeQuery("SELECT " + NAMED + " FROM listing WHERE product_id = ?")
            .setParameter(1, productId)
            .getResultList();
    return rows.stream().map(Object[].class::cast).findFirst();
  }

  private static List<String> differences(Object[] row, Object[] values) {
    return IntStream.range(0, values.length)
        .filter(i -> !Objects.equals(plain(row[i]), plain(values[i])))
        .mapToObj(COLUMNS::get)
        .toList();
  }

  /** The driver has its own types for numbers, flags and times. */
  private static Object plain(Object value) {
    if (value instanceof Number number) {
      return number.longValue();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1L : 0L;
    }
    if (value instanceof Timestamp time) {
      return time.toInstant();
    }
    return value instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : value;
  }

  private void tell(long productId, Optional<Object[]> before, Optional<Object[]> after) {
    List<Object[]> rows = Stream.of(before, after).flatMap(Optional::stream).toList();
    List<String> categories =
        rows.stream()
            .flatMap(row -> Stream.of(row[CATEGORY], row[PARENT_CATEGORY]))
            .filter(Objects::nonNull)
            .map(Object::toString)
            .distinct()
            .toList();
    outbox.publish(new ListingChanged(productId, categories, rows.get(0)[SHOP].toString()));
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
    Optional<Object[]> before = find(productId);
    if (before.isPresent()) {
      market
          .createNativeQuery("DELETE FROM listing WHERE product_id = ?")
          .setParameter(1, productId)
          .executeUpdate();
      tell(productId, before, Optional.empty());
    }
  }
}
