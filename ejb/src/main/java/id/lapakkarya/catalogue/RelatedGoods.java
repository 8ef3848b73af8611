package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;

import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The works that a Lapas shows beside one of its works, in its own order. A change is in force at
 * once, as that of a photograph.
 */
@Stateless
public class RelatedGoods {
  /** How many may stand beside one. */
  public static final int MOST = 8;

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private ExtrasIntake extras;
  @Inject private Outbox outbox;

  /**
   * Those beside that product in their order, also those that cannot be seen at present.
   *
   * @throws LapakException "product-not-found"
   */
  @Requires(PRODUCT_READ)
  public List<ProductView> of(long id) {
    Product product = load(id);
    List<Long> chosen = product.related();
    Map<Long, Product> known = ExtrasIntake.find(em, product.tenant(), chosen);
    return chosen.stream().map(known::get).filter(Objects::nonNull).map(Product::view).toList();
  }

  /**
   * Shows these beside it, in this order, and no others.
   *
   * @throws LapakException "product-not-found"; "invalid-input" of the field {@code related}:
   *     "too-many", "repeated", and "unknown-value" for the product itself and for what is no work
   *     of that Lapas or was never published, as if there were none
   */
  @Requires(PRODUCT_WRITE)
  public List<ProductView> arrange(long id, List<Long> products) {
    extras.relate(em, load(id), products);
    em.flush();
    outbox.publish(new ProductChanged(id));
    return of(id);
  }

  private Product load(long id) {
    return em.createQuery("select p from Product p where p.id = :id", Product.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("product"));
  }
}
