package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
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
  @Inject private FoodGate gate;
  @Inject private Clock clock;
  @Inject private Outbox outbox;

  /**
   * @throws LapakException "invalid-input"; "slug-taken" or "sku-taken" when another product has
   *     the asked one; "papers-missing" for food that would be published without those it needs
   */
  public ProductView create(TenantId tenant, ProductDraft draft) {
    FoodFiling filing = filed(draft);
    Product product = store(tenant, filing.draft());
    papers.link(tenant, product.id(), filing.numbers());
    return published(product, false);
  }

  /**
   * Takes a product in with the papers that come with it. Food that lacks one comes in as a draft.
   *
   * @throws LapakException as {@link #create}, but for "papers-missing"
   */
  public ProductView takeIn(TenantId tenant, ProductDraft draft, List<PaperDraft> coming) {
    Set<PaperKind> brought = coming.stream().map(PaperDraft::kind).collect(Collectors.toSet());
    Product product = store(tenant, filed(draft).keepingAllBut(brought).draft());
    papers.bring(tenant, product.id(), coming);
    return published(product, true);
  }

  private FoodFiling filed(ProductDraft draft) {
    Set<String> categories =
        catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet());
    ProductRules.check(draft, categories).throwIfAny();
    return FoodFiling.of(draft, catalogue.isFood(draft.category()));
  }

  private Product store(TenantId tenant, ProductDraft draft) {
    Product product = new Product(tenant, slugFor(draft), draft, clock.instant());
    draft.skus().forEach(sku -> product.addSku(codes.codeFor(sku), sku));
    market.persist(product);
    market.flush();
    return product;
  }

  private ProductView published(Product product, boolean elseDraft) {
    PaperGap gap = gate.gapOf(product.view());
    if (product.status() == ProductStatus.PUBLISHED && !gap.isEmpty()) {
      if (!elseDraft) {
        throw gap.refusal(product.food());
      }
      product.withdraw(clock.instant());
      market.flush();
    }
    outbox.publish(new ProductChanged(product.id()));
    return product.view();
  }

  private String slugFor(ProductDraft draft) {
    if (draft.slug() != null && !draft.slug().isBlank()) {
      if (catalogue.findBySlug(draft.slug()).isPresent()) {
        throw LapakException.conflict("slug-taken");
      }
      return draft.slug();
    }
    String slug = Slugs.of(draft.name());
    for (int i = 2; catalogue.findBySlug(slug).isPresent(); i++) {
      slug = Slugs.of(draft.name()) + "-" + i;
    }
    return slug;
  }
}
