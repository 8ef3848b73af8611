package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.catalogue.model.ProductPicture;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings new products in: slugs and codes are unique over all shops, so this looks over all of
 * them.
 */
@Stateless
@Internal
public class ProductIntake {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Catalogue catalogue;
  @Inject private SkuCodes codes;
  @Inject private PaperIntake papers;
  @Inject private PaperDisplay display;
  @Inject private FoodGate gate;
  @Inject private ChangeIntake changes;
  @Inject private ExtrasIntake extras;
  @Inject private Clock clock;
  @Inject private Outbox outbox;

  /**
   * A product as it comes from a file, with the papers that come with it.
   *
   * @param papers of food; empty for other goods
   * @param pictures names of photographs that the Lapas has shown before
   */
  public record Delivery(ProductDraft product, List<PaperDraft> papers, List<String> pictures) {
    private Set<PaperKind> kinds() {
      return papers.stream().map(PaperDraft::kind).collect(Collectors.toSet());
    }
  }

  /**
   * A product before and after its revision.
   *
   * @param added codes of variants that it did not have before
   */
  public record Revision(ProductView before, ProductView after, List<Sku> added) {}

  /**
   * @throws LapakException "invalid-input"; "slug-taken" or "sku-taken" when another product has
   *     the asked one; "papers-missing" for food that would be published without those it needs
   */
  public ProductView create(TenantId tenant, ProductDraft draft) {
    check(List.of(draft), Map.of());
    return make(tenant, draft);
  }

  /**
   * As {@link #create}, of a draft that begins as another product is stored: values of attributes
   * that it takes over are not refused.
   */
  public ProductView copy(TenantId tenant, ProductDraft draft, ProductView from) {
    ProductRules.check(draft, slugs(), catalogue.attributesOf(draft.category()), from).throwIfAny();
    return make(tenant, draft);
  }

  private ProductView make(TenantId tenant, ProductDraft draft) {
    FoodFiling filing = filed(draft);
    Product product = store(tenant, List.of(filing.draft())).get(0);
    papers.link(tenant, product.id(), filing.numbers());
    PaperGap gap = gate.gapOf(product.view());
    if (product.status() == ProductStatus.PUBLISHED && !gap.isEmpty()) {
      throw gap.refusal(product.food());
    }
    extras.take(market, product, draft.extras());
    outbox.publish(new ProductChanged(product.id()));
    return product.view();
  }

  /**
   * Takes products in with the papers that come with them, all of them or none, in few statements.
   * Food that lacks a paper comes in as a draft.
   *
   * @return them in their order
   * @throws LapakException as {@link #create}, but for "papers-missing"
   */
  public List<ProductView> takeIn(TenantId tenant, List<Delivery> deliveries) {
    check(deliveries.stream().map(Delivery::product).toList(), Map.of());
    List<Product> made =
        store(
            tenant,
            deliveries.stream()
                .map(each -> filed(each.product()).keepingAllBut(each.kinds()).draft())
                .toList());
    Map<String, PictureView> pictures = picturesOf(tenant, deliveries);
    for (int i = 0; i < made.size(); i++) {
      Product product = made.get(i);
      personalise(product, deliveries.get(i).product());
      hang(product, deliveries.get(i).pictures(), pictures);
      if (catalogue.isFood(product.category())) {
        papers.bring(tenant, product.id(), deliveries.get(i).papers());
        if (product.status() == ProductStatus.PUBLISHED && !gate.gapOf(product.view()).isEmpty()) {
          product.withdraw(clock.instant());
        }
      }
    }
    market.flush();
    // Of what nobody sees yet nobody has to be told: ten thousand drafts hold no others' changes
    // up.
    outbox.publish(
        made.stream()
            .filter(product -> product.status() == ProductStatus.PUBLISHED)
            .map(product -> new ProductChanged(product.id()))
            .toList());
    return made.stream().map(Product::view).toList();
  }

  /**
   * Changes works that a Lapas has already, found by their addresses, as {@link ProductDesk#update}
   * does. Food that lacks a paper is held back from buyers.
   *
   * @param author who agreed to the file
   * @throws LapakException "invalid-input", "sku-taken"; "product-not-found" of one that is not
   *     that Lapas's
   */
  public List<Revision> revise(TenantId tenant, List<Delivery> deliveries, ChangeAuthor author) {
    List<ProductDraft> drafts = deliveries.stream().map(Delivery::product).toList();
    Map<String, Product> known =
        market
            .createNamedQuery("Product.bySlugs", Product.class)
            .setParameter("slugs", drafts.stream().map(ProductDraft::slug).toList())
            .getResultStream()
            .filter(product -> product.tenant().equals(tenant))
            .collect(Collectors.toMap(product -> product.view().slug(), Function.identity()));
    check(drafts, known);
    List<Revision> revisions = new ArrayList<>();
    for (Delivery each : deliveries) {
      Product product = known.get(each.product().slug());
      if (product == null) {
        throw LapakException.notFound("product");
      }
      ProductView before = product.view();
      FoodFiling filing = filed(each.product()).keepingAllBut(each.kinds());
      ProductDraft atOnce = changes.split(market, product, filing.draft(), author, false);
      List<Sku> added = product.revise(atOnce, codes::codeFor, clock.instant());
      personalise(product, atOnce);
      if (catalogue.isFood(product.category())) {
        if (!hasAll(before, each.papers())) {
          bring(tenant, product, each.papers(), author);
        }
        product.hold(
            product.status() == ProductStatus.PUBLISHED && !gate.gapOf(product.view()).isEmpty());
      } else {
        product.hold(false);
      }
      revisions.add(new Revision(before, product.view(), added));
    }
    market.flush();
    outbox.publish(revisions.stream().map(each -> new ProductChanged(each.after().id())).toList());
    return revisions;
  }

  private void bring(
      TenantId tenant, Product product, List<PaperDraft> coming, ChangeAuthor author) {
    Set<Long> itself = Set.of(product.id());
    display.keep(market, tenant, itself, author);
    papers.bring(tenant, product.id(), coming);
    display.follow(market, tenant, itself, author);
  }

  /** Photographs that the Lapas has shown before, by name, each with its part and words. */
  private Map<String, PictureView> picturesOf(TenantId tenant, List<Delivery> deliveries) {
    Set<String> names =
        deliveries.stream().flatMap(each -> each.pictures().stream()).collect(Collectors.toSet());
    return names.isEmpty()
        ? Map.of()
        : market
            .createNamedQuery("ProductPicture.byNames", ProductPicture.class)
            .setParameter("tenant", tenant.value())
            .setParameter("names", names)
            .getResultStream()
            .map(ProductPicture::view)
            .collect(
                Collectors.toMap(PictureView::picture, Function.identity(), (one, same) -> one));
  }

  /** Of photographs that the Lapas does not know nothing is said. */
  private static void hang(Product product, List<String> names, Map<String, PictureView> known) {
    names.stream()
        .distinct()
        .map(known::get)
        .filter(Objects::nonNull)
        .limit(ProductPictures.MOST)
        .forEach(picture -> product.addPicture(picture, product.pictureCount()));
  }

  private void personalise(Product product, ProductDraft draft) {
    Personalisation asked = draft.extras().personalisation();
    if (asked != null) {
      extras.personalise(product, asked);
    }
  }

  /**
   * Shows works beside works, once all of a file are there. What is no work of that Lapas, or not
   * on its shelf by now, is left out.
   *
   * @param drafts with their addresses
   */
  public void relate(TenantId tenant, List<ProductDraft> drafts) {
    Map<String, ProductDraft> saying =
        drafts.stream()
            .filter(each -> each.extras().related() != null)
            .collect(Collectors.toMap(ProductDraft::slug, Function.identity()));
    if (saying.isEmpty()) {
      return;
    }
    List<Product> known =
        market
            .createNamedQuery("Product.bySlugs", Product.class)
            .setParameter("slugs", saying.keySet())
            .getResultStream()
            .filter(product -> product.tenant().equals(tenant))
            .toList();
    known.forEach(
        product ->
            extras.relateToKnown(market, product, saying.get(product.slug()).extras().related()));
    market.flush();
    outbox.publish(known.stream().map(product -> new ProductChanged(product.id())).toList());
  }

  /** What stands beside the words of these products of that Lapas, by id. */
  public Map<Long, ProductExtras> extrasOf(TenantId tenant, Collection<Long> ids) {
    return ExtrasIntake.of(market, tenant, ids);
  }

  /**
   * Whether that delivery would leave the product as it is: words, numbers, variants that the draft
   * names, and the papers.
   */
  public boolean isSame(ProductView product, Delivery delivery) {
    ProductDraft draft = filed(delivery.product()).keepingAllBut(delivery.kinds()).draft();
    return SameProduct.is(product, draft) && hasAll(product, delivery.papers());
  }

  private boolean hasAll(ProductView product, List<PaperDraft> coming) {
    return coming.isEmpty()
        || catalogue.allPapersOf(product).stream()
            .map(paper -> paper.kind() + paper.number())
            .collect(Collectors.toSet())
            .containsAll(
                coming.stream().map(paper -> paper.kind() + paper.number().strip()).toList());
  }

  private FoodFiling filed(ProductDraft draft) {
    return FoodFiling.of(draft, catalogue.isFood(draft.category()));
  }

  /**
   * @param known those that are stored already, by address
   */
  private void check(List<ProductDraft> drafts, Map<String, Product> known) {
    Set<String> categories = slugs();
    for (ProductDraft draft : drafts) {
      Product before = draft.slug() == null ? null : known.get(draft.slug());
      ProductRules.check(
              draft,
              categories,
              catalogue.attributesOf(draft.category()),
              before == null ? null : before.view())
          .throwIfAny();
    }
  }

  private Set<String> slugs() {
    return catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet());
  }

  private List<Product> store(TenantId tenant, List<ProductDraft> drafts) {
    Set<String> taken =
        new HashSet<>(
            catalogue
                .findBySlugs(
                    drafts.stream().map(ProductDraft::slug).filter(Slugs::isValid).toList())
                .keySet());
    Set<Sku> codesTaken = takenOf(drafts);
    List<Product> made = new ArrayList<>();
    for (ProductDraft draft : drafts) {
      String slug = slugFor(draft, taken);
      taken.add(slug);
      Product product = new Product(tenant, slug, draft, clock.instant());
      draft.skus().forEach(sku -> product.addSku(codes.codeFor(sku, codesTaken), sku));
      made.add(product);
    }
    made.forEach(market::persist);
    market.flush();
    return made;
  }

  private Set<Sku> takenOf(List<ProductDraft> drafts) {
    return codes.takenOf(drafts.stream().flatMap(draft -> draft.skus().stream()).toList());
  }

  private String slugFor(ProductDraft draft, Set<String> taken) {
    if (draft.slug() != null && !draft.slug().isBlank()) {
      if (taken.contains(draft.slug())) {
        throw LapakException.conflict("slug-taken", Map.of("slug", draft.slug()));
      }
      return draft.slug();
    }
    String slug = Slugs.of(draft.name());
    for (int i = 2; taken.contains(slug) || catalogue.findBySlug(slug).isPresent(); i++) {
      slug = Slugs.of(draft.name()) + "-" + i;
    }
    return slug;
  }
}
