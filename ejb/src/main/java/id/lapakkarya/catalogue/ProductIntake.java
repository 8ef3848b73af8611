package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.Product;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  @Inject private Clock clock;
  @Inject private Outbox outbox;

  /**
   * @throws LapakException "invalid-input"; "slug-taken" or "sku-taken" when another product has
   *     the asked one
   */
  public ProductView create(TenantId tenant, ProductDraft draft) {
    return createAll(tenant, List.of(draft)).get(0);
  }

  /** As {@link #create}, for many at once in few statements; all of them, in their order. */
  public List<ProductView> createAll(TenantId tenant, List<ProductDraft> drafts) {
    check(drafts);
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
    outbox.publish(made.stream().map(product -> new ProductChanged(product.id())).toList());
    return made.stream().map(Product::view).toList();
  }

  /**
   * A product before and after its revision.
   *
   * @param added codes of variants that it did not have before
   */
  public record Revision(ProductView before, ProductView after, List<Sku> added) {}

  /**
   * Changes works that a Lapas has already, found by their addresses, as {@link ProductDesk#update}
   * does.
   *
   * @throws LapakException "invalid-input", "sku-taken"; "product-not-found" of one that is not
   *     that Lapas's
   */
  public List<Revision> reviseAll(TenantId tenant, List<ProductDraft> drafts) {
    check(drafts);
    Map<String, Product> known =
        market
            .createNamedQuery("Product.bySlugs", Product.class)
            .setParameter("slugs", drafts.stream().map(ProductDraft::slug).toList())
            .getResultStream()
            .filter(product -> product.tenant().equals(tenant))
            .collect(Collectors.toMap(product -> product.view().slug(), Function.identity()));
    List<Revision> revisions = new ArrayList<>();
    for (ProductDraft draft : drafts) {
      Product product = known.get(draft.slug());
      if (product == null) {
        throw LapakException.notFound("product");
      }
      ProductView before = product.view();
      List<Sku> added = product.revise(draft, codes::codeFor, clock.instant());
      revisions.add(new Revision(before, product.view(), added));
    }
    market.flush();
    outbox.publish(revisions.stream().map(each -> new ProductChanged(each.after().id())).toList());
    return revisions;
  }

  private void check(List<ProductDraft> drafts) {
    Set<String> categories =
        catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet());
    drafts.forEach(draft -> ProductRules.check(draft, categories).throwIfAny());
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
