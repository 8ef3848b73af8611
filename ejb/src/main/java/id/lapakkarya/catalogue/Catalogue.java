package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.catalogue.model.ProductSku;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reading the catalogue of all shops, as buyers and checkout do. */
@Stateless
@Open("what the storefront shows to everybody")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Catalogue {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private KnownCategories known;
  @Inject private FoodGate gate;
  @Inject private Clock clock;
  @Inject private KnownMotifs motifs;
  @Inject private KnownAttributes attributes;

  /** Every category in the province's order, parents before their children. */
  public List<CategoryView> categories() {
    return known.all();
  }

  public Optional<CategoryView> findCategory(String slug) {
    return known.all().stream().filter(category -> category.slug().equals(slug)).findFirst();
  }

  /** Every motif on record, by name. */
  public List<MotifView> motifs() {
    return motifs.all();
  }

  /** What is on record under that name. */
  public Optional<MotifView> findMotif(String name) {
    return motifs.find(name);
  }

  /** What is on record of the motifs that a product names, commas between them, in its order. */
  public List<MotifView> motifsOf(ProductView product) {
    return Stream.of(product.attributes().getOrDefault("motif", "").split(","))
        .flatMap(name -> motifs.find(name).stream())
        .distinct()
        .toList();
  }

  /**
   * The attributes that goods of that category are asked for, in their order: those of the category
   * above it first.
   */
  public List<AttributeView> attributesOf(String category) {
    return allAttributesOf(category).stream().filter(each -> !each.archived()).toList();
  }

  /** As {@link #attributesOf}, with those that are asked for no more. */
  public List<AttributeView> allAttributesOf(String category) {
    return Stream.concat(
            findCategory(category).flatMap(CategoryView::parent).stream(), Stream.of(category))
        .flatMap(
            slug ->
                attributes.all().stream().filter(each -> each.attribute().category().equals(slug)))
        .toList();
  }

  /**
   * The attributes by which lists of all these categories are narrowed, in their order; none where
   * no category is asked for.
   */
  public List<AttributeView> narrowingListsOf(Collection<String> categories) {
    List<List<AttributeView>> each =
        categories.stream()
            .map(
                category ->
                    attributesOf(category).stream().filter(AttributeView::narrowsLists).toList())
            .toList();
    return each.stream()
        .findFirst()
        .map(
            first ->
                first.stream()
                    .filter(one -> each.stream().allMatch(all -> all.contains(one)))
                    .toList())
        .orElse(List.of());
  }

  /** Categories that have an attribute of that key, whether it is asked for or archived. */
  @Internal
  public Set<String> categoriesWith(String attribute) {
    return attributes.all().stream()
        .map(AttributeView::attribute)
        .filter(each -> each.key().equals(attribute))
        .map(AttributeDraft::category)
        .collect(Collectors.toSet());
  }

  /** A product that buyers may see. */
  public Optional<ProductView> findPublished(String slug) {
    return findBySlug(slug)
        .filter(ProductView::isPublished)
        .map(ProductView::forBuyers)
        .filter(product -> !product.skus().isEmpty());
  }

  public Optional<ProductView> findBySlug(String slug) {
    return market
        .createNamedQuery("Product.bySlug", Product.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .map(Product::view);
  }

  /** Products at these addresses, whatever their state; one that nobody has is missing. */
  @Internal
  public Map<String, ProductView> findBySlugs(Collection<String> slugs) {
    return slugs.isEmpty()
        ? Map.of()
        : market
            .createNamedQuery("Product.bySlugs", Product.class)
            .setParameter("slugs", slugs)
            .getResultStream()
            .map(Product::view)
            .collect(Collectors.toMap(ProductView::slug, Function.identity()));
  }

  /** Those of these that buyers may see, in the order of their ids. */
  public List<ProductView> published(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : market
            .createNamedQuery("Product.published", Product.class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(Product::view)
            .map(ProductView::forBuyers)
            .filter(product -> !product.skus().isEmpty())
            .toList();
  }

  @Internal
  public Optional<ProductView> findProduct(long id) {
    return Optional.ofNullable(market.find(Product.class, id)).map(Product::view);
  }

  /** Ids of all products, or of one shop's. */
  @Internal
  public List<Long> productIds(Optional<TenantId> tenant) {
    String where = tenant.isPresent() ? " where p.tenantId = :tenant" : "";
    var query =
        market.createQuery("select p.id from Product p" + where + " order by p.id", Long.class);
    tenant.ifPresent(id -> query.setParameter("tenant", id.value()));
    return query.getResultList();
  }

  /** Ids of all products that stand in that category or in a kind of it. */
  @Internal
  public List<Long> productIdsIn(String category) {
    Set<String> all =
        known.all().stream()
            .filter(each -> each.parent().filter(category::equals).isPresent())
            .map(CategoryView::slug)
            .collect(Collectors.toSet());
    all.add(category);
    return market
        .createQuery(
            "select p.id from Product p where p.category in :all order by p.id", Long.class)
        .setParameter("all", all)
        .getResultList();
  }

  /** Reads the categories anew when they are asked for next, whatever this node has heard. */
  @Internal
  public void forgetCategories() {
    known.forget();
  }

  /** As {@link #forgetCategories}, of the attributes. */
  @Internal
  public void forgetAttributes() {
    attributes.forget();
  }

  /** Whether goods of that category are food, and so need papers. */
  @Internal
  public boolean isFood(String category) {
    return known.food().contains(category);
  }

  /** What stands on a shop's shelves; food is counted as long as its papers are missing. */
  @Internal
  public Assortment assortmentOf(TenantId tenant) {
    long published =
        market
            .createQuery(
                "select count(p) from Product p where p.tenantId = :tenant and p.status = :shown"
                    + " and p.held = false",
                Long.class)
            .setParameter("tenant", tenant.value())
            .setParameter("shown", ProductStatus.PUBLISHED)
            .getSingleResult();
    return new Assortment(published, gate.gapsOf(tenant).size());
  }

  /** The papers of food that are valid today, in the order of their kinds. */
  public List<PaperView> papersOf(ProductView product) {
    return isFood(product.category()) ? gate.validFor(product) : List.of();
  }

  /** All papers of food, also those that are over or yet to come. */
  public List<PaperView> allPapersOf(ProductView product) {
    return isFood(product.category()) ? gate.coveringOf(product) : List.of();
  }

  /**
   * What buyers see of these papers: without a change of them that waits to be approved, and
   * without what is not valid today.
   */
  public List<ShownPaper> papersShownOf(ProductView product) {
    if (!isFood(product.category())) {
      return List.of();
    }
    LocalDate today = WibDates.dayOf(clock.instant());
    return Product.papersShownOf(
            market
                .createNamedQuery("Product.papersShown", Object[].class)
                .setParameter("id", product.id())
                .getResultStream()
                .findFirst())
        .map(ShownPaper::read)
        .orElseGet(() -> gate.validFor(product).stream().map(ShownPaper::of).toList())
        .stream()
        .filter(paper -> paper.isValidOn(today))
        .toList();
  }

  /** What a buyer is asked to fill in for it. */
  public Personalisation personalisationOf(ProductView product) {
    return Product.personalisationOf(
        market
            .createNamedQuery("Product.personalisation", Object[].class)
            .setParameter("id", product.id())
            .getResultStream()
            .findFirst());
  }

  /**
   * Ids of the works that its Lapas shows beside a work and that buyers may see, in their order.
   * Whatever the list names, only works of the same Lapas are among them.
   */
  public List<Long> relatedTo(ProductView product) {
    List<Long> chosen =
        Product.relatedOf(
            market
                .createNamedQuery("Product.related", Object[].class)
                .setParameter("id", product.id())
                .getResultStream()
                .findFirst());
    if (chosen.isEmpty()) {
      return List.of();
    }
    Set<Long> shown =
        Set.copyOf(
            market
                .createQuery(
                    "select p.id from Product p where p.tenantId = :tenant and p.id in :ids"
                        + " and p.status = :shown and p.held = false",
                    Long.class)
                .setParameter("tenant", product.tenant().value())
                .setParameter("ids", chosen)
                .setParameter("shown", ProductStatus.PUBLISHED)
                .getResultList());
    return chosen.stream().filter(shown::contains).toList();
  }

  /** Ids of the works that a shop shows first and buyers may see, in its order. */
  public List<Long> featuredOf(TenantId tenant) {
    return market
        .createQuery(
            "select p.id from Product p where p.tenantId = :tenant and p.featured is not null"
                + " and p.status = :shown and p.held = false order by p.featured, p.id",
            Long.class)
        .setParameter("tenant", tenant.value())
        .setParameter("shown", ProductStatus.PUBLISHED)
        .getResultList();
  }

  /** Names of the first photographs of these products, by slug; drawn ones are missing. */
  public Map<String, String> firstPictures(Collection<String> slugs) {
    return slugs.isEmpty()
        ? Map.of()
        : market
            .createNamedQuery("ProductPicture.first", Object[].class)
            .setParameter("slugs", slugs)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (a, b) -> a));
  }

  /** What is known of these variants; a code that nobody has is missing from the answer. */
  public Map<Sku, SellableSku> sellable(Collection<Sku> skus) {
    if (skus.isEmpty()) {
      return Map.of();
    }
    return market
        .createNamedQuery("ProductSku.sellable", Object[].class)
        .setParameter("skus", skus)
        .getResultStream()
        .map(ProductSku::sellable)
        .collect(Collectors.toMap(SellableSku::sku, Function.identity()));
  }
}
