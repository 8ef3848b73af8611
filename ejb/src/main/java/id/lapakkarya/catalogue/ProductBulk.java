package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.PRICE_WRITE;
import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.Violation;
import id.lapakkarya.platform.Violations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Changes several of a Lapas's own products at once: all of them or none, each with an entry of its
 * own in the audit trail, and so that it can be taken back.
 */
@Stateless
public class ProductBulk {
  /** How many products are changed at once at most. */
  public static final int MOST = 500;

  private static final String FIELD = "products";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Catalogue catalogue;
  @Inject private Clock clock;
  @Inject private FoodGate gate;
  @Inject private Actor actor;
  @Inject private ChangeIntake changes;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /**
   * Publishes them, makes drafts of them, or archives them.
   *
   * @throws LapakException "product-not-found"; "invalid-input" of the field {@code products};
   *     "goods-lack-papers" for food that would be published without those it needs;
   *     "goods-lack-attributes" of goods that lack one that is required
   */
  @Requires(PRODUCT_WRITE)
  public BulkDone move(Collection<Long> ids, ProductStatus status) {
    Instant now = clock.instant();
    return change(
        switch (status) {
          case PUBLISHED -> "product.publish";
          case DRAFT -> "product.withdraw";
          case ARCHIVED -> "product.archive";
        },
        take(ids),
        product -> product.view().status() != status,
        product -> product.moveTo(status, now));
  }

  /**
   * Puts them into another category. That waits for published ones, unless whoever does it may
   * approve: of these nothing is changed yet, and nothing is to be undone.
   *
   * @throws LapakException "product-not-found"; "invalid-input" of the fields {@code products} and
   *     {@code category}
   */
  @Requires(PRODUCT_WRITE)
  public BulkDone recategorise(Collection<Long> ids, String category) {
    new Violations()
        .when(
            category == null || catalogue.findCategory(category).isEmpty(),
            "category",
            "unknown-category")
        .throwIfAny();
    Instant now = clock.instant();
    ChangeAuthor author = ChangeAuthor.of(actor);
    List<Product> products = take(ids);
    List<Product> waiting =
        products.stream().filter(product -> ChangeIntake.waits(product, author)).toList();
    waiting.forEach(product -> letWait(product, category, author));
    return change(
        "product.recategorise",
        products,
        product -> !waiting.contains(product) && !product.view().category().equals(category),
        product -> {
          FoodFacts facts = factsIn(product, category);
          product.recategorise(category, now);
          product.knowFood(facts, product.view().licences());
        });
  }

  /** What has become food is known as far as its attributes tell. */
  private FoodFacts factsIn(Product product, String category) {
    ProductView view = product.view();
    return catalogue.isFood(category) ? view.food().orFrom(view.attributes()) : view.food();
  }

  private void letWait(Product product, String category, ChangeAuthor author) {
    ShownValues wanted =
        ShownValues.of(
                new ShownValues(Map.of(ShownField.CATEGORY, category))
                    .on(ProductDraft.of(product.view()))
                    .with(factsIn(product, category)))
            .only(Set.of(ShownField.CATEGORY, ShownField.FOOD));
    PaperGap gap = gate.gapOf(wanted.on(product.view()));
    if (!gap.isEmpty() && !product.isHeld()) {
      throw lacking(List.of(product.name().id()));
    }
    changes.propose(em, product, wanted, author, true);
  }

  /**
   * What their variants would cost; nothing is changed.
   *
   * @throws LapakException "product-not-found"; "invalid-input" of the fields {@code products} and
   *     {@code rise}
   */
  @Requires(PRODUCT_READ)
  public List<Repriced> preview(Collection<Long> ids, PriceRise rise) {
    rise.check();
    List<Repriced> all = new ArrayList<>();
    for (Product product : find(ids, LockModeType.NONE)) {
      ProductView view = product.view();
      for (SkuView sku : view.skus()) {
        all.add(Repriced.of(view, sku, rise));
      }
    }
    check(all);
    return all;
  }

  private static void check(List<Repriced> prices) {
    new Violations()
        .when(
            prices.stream().anyMatch(each -> !ProductRules.isPrice(each.to())),
            "rise",
            "out-of-range")
        .when(prices.stream().anyMatch(each -> !areSteps(each)), "rise", "out-of-range")
        .throwIfAny();
  }

  private static boolean areSteps(Repriced price) {
    Violations violations = new Violations();
    price.stepsTo().check("rise", price.to(), violations);
    return violations.isEmpty();
  }

  /**
   * Takes these prices into force, as they were previewed.
   *
   * @throws LapakException "product-changed" when one of them costs something else by now;
   *     "product-not-found"; "invalid-input"
   */
  @Requires(PRICE_WRITE)
  public BulkDone reprice(List<Repriced> prices) {
    check(prices);
    Map<Long, List<Repriced>> byProduct =
        prices.stream().collect(Collectors.groupingBy(Repriced::product));
    List<Product> products = take(byProduct.keySet());
    for (Product product : products) {
      List<SkuView> now = product.view().skus();
      if (!byProduct.get(product.id()).stream()
          .allMatch(
              each ->
                  now.stream()
                      .anyMatch(sku -> sku.sku().equals(each.sku()) && each.startsFrom(sku)))) {
        throw LapakException.conflict("product-changed");
      }
    }
    Instant now = clock.instant();
    return change(
        "product.reprice",
        products,
        product -> true,
        product ->
            byProduct
                .get(product.id())
                .forEach(each -> product.reprice(each.sku(), each.to(), each.stepsTo(), now)));
  }

  /** Takes back what {@link #move} or {@link #recategorise} did, where nobody was faster. */
  @Requires(PRODUCT_WRITE)
  public BulkUndone undo(BulkDone done) {
    Instant now = clock.instant();
    return undo(
        done,
        (product, earlier) -> {
          product.moveTo(earlier.status(), now);
          product.recategorise(earlier.category(), now);
          if (!catalogue.isFood(earlier.category())) {
            product.knowFood(FoodFacts.NONE, product.view().licences());
          }
        });
  }

  /** Takes back what {@link #reprice} did, where nobody was faster. */
  @Requires(PRICE_WRITE)
  public BulkUndone undoPrices(BulkDone done) {
    Instant now = clock.instant();
    return undo(
        done,
        (product, earlier) ->
            earlier
                .prices()
                .forEach(
                    (sku, price) -> product.reprice(sku, price, earlier.steps().get(sku), now)));
  }

  private BulkUndone undo(BulkDone done, BiConsumer<Product, BulkDone.Earlier> restore) {
    Map<Long, BulkDone.Earlier> earlier =
        done.products().stream()
            .collect(Collectors.toMap(BulkDone.Earlier::id, Function.identity()));
    List<Product> products = take(earlier.keySet());
    List<String> changedSince =
        products.stream()
            .filter(product -> product.version() != earlier.get(product.id()).version())
            .map(product -> product.view().name().id())
            .toList();
    BulkDone restored =
        change(
            "product.undo",
            products,
            product -> product.version() == earlier.get(product.id()).version(),
            product -> restore.accept(product, earlier.get(product.id())));
    return new BulkUndone(restored.count(), changedSince);
  }

  private BulkDone change(
      String action, List<Product> products, Predicate<Product> wanted, Consumer<Product> deed) {
    Map<Product, ProductView> before = new LinkedHashMap<>();
    products.stream().filter(wanted).forEach(product -> before.put(product, product.view()));
    before.keySet().forEach(deed);
    em.flush();
    askAttributes(before);
    passGate(before);
    em.flush();
    List<BulkDone.Earlier> earlier = new ArrayList<>();
    before.forEach(
        (product, view) -> {
          outbox.publish(new ProductChanged(product.id()));
          trail.record(
              AuditEntry.of(action, "product", view.slug())
                  .change(view, product.view())
                  .note("together", String.valueOf(before.size())));
          earlier.add(
              new BulkDone.Earlier(
                  product.id(),
                  product.version(),
                  view.name().id(),
                  view.status(),
                  view.category(),
                  pricesOf(view),
                  stepsOf(view)));
        });
    return new BulkDone(earlier);
  }

  /** What is published with others has the attributes that are required, too. */
  private void askAttributes(Map<Product, ProductView> before) {
    Map<Violation, List<String>> lacking = new LinkedHashMap<>();
    before.forEach(
        (product, view) -> {
          ProductView after = product.view();
          boolean asked =
              after.status() == ProductStatus.PUBLISHED
                  && (view.status() != ProductStatus.PUBLISHED
                      || !view.category().equals(after.category()));
          if (asked) {
            AttributeValues.missing(after.attributes(), catalogue.attributesOf(after.category()))
                .all()
                .forEach(
                    each ->
                        lacking
                            .computeIfAbsent(each, any -> new ArrayList<>())
                            .add(view.name().id()));
          }
        });
    if (!lacking.isEmpty()) {
      throw new LapakException(
          LapakException.Kind.INVALID,
          "goods-lack-attributes",
          Map.of(
              "names",
              lacking.values().stream()
                  .flatMap(List::stream)
                  .distinct()
                  .collect(Collectors.joining(", "))),
          List.copyOf(lacking.keySet()));
    }
  }

  /** Food without its papers is not published with others either. */
  private void passGate(Map<Product, ProductView> before) {
    List<String> lacking = new ArrayList<>();
    before.forEach(
        (product, view) -> {
          boolean shown = product.status() == ProductStatus.PUBLISHED;
          boolean lacks = shown && !gate.gapOf(product.view()).isEmpty();
          boolean wasHeld = view.status() == ProductStatus.PUBLISHED && view.held();
          if (lacks && !wasHeld) {
            lacking.add(view.name().id());
          }
          product.hold(lacks);
        });
    if (!lacking.isEmpty()) {
      throw lacking(lacking);
    }
  }

  private static LapakException lacking(List<String> names) {
    return new LapakException(
        LapakException.Kind.INVALID,
        "goods-lack-papers",
        Map.of("names", String.join(", ", names)),
        List.of());
  }

  private static Map<Sku, Rupiah> pricesOf(ProductView product) {
    return product.skus().stream().collect(Collectors.toMap(SkuView::sku, SkuView::price));
  }

  private static Map<Sku, QuantityPrices> stepsOf(ProductView product) {
    return product.skus().stream().collect(Collectors.toMap(SkuView::sku, SkuView::quantityPrices));
  }

  /** In the order of their ids, so that two who change the same do not wait for each other. */
  private List<Product> take(Collection<Long> ids) {
    return find(ids, LockModeType.PESSIMISTIC_WRITE);
  }

  private List<Product> find(Collection<Long> ids, LockModeType lock) {
    Set<Long> wanted = new HashSet<>(ids);
    new Violations()
        .when(wanted.isEmpty(), FIELD, "required")
        .when(wanted.size() > MOST, FIELD, "too-many")
        .throwIfAny();
    List<Product> found =
        em.createQuery("select p from Product p where p.id in :ids order by p.id", Product.class)
            .setParameter("ids", wanted)
            .setLockMode(lock)
            .getResultList();
    if (found.size() < wanted.size()) {
      throw LapakException.notFound("product");
    }
    return found;
  }
}
