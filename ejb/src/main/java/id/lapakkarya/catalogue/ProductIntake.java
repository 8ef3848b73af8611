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
  @Inject private Clock clock;
  @Inject private Outbox outbox;

  /**
   * @throws LapakException "invalid-input"; "slug-taken" or "sku-taken" when another product has
   *     the asked one
   */
  public ProductView create(TenantId tenant, ProductDraft draft) {
    Set<String> categories =
        catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet());
    ProductRules.check(draft, categories).throwIfAny();
    Product product = new Product(tenant, slugFor(draft), draft, clock.instant());
    draft.skus().forEach(sku -> product.addSku(codes.codeFor(sku), sku));
    market.persist(product);
    market.flush();
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
