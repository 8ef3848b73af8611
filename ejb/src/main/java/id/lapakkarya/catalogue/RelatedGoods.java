package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Violations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The works that a Lapas shows beside one of its works, in its own order. A change is in force at
 * once, as that of a photograph.
 */
@Stateless
public class RelatedGoods {
  /** How many may stand beside one. */
  public static final int MOST = 8;

  private static final String FIELD = "related";
  private static final String SEPARATOR = ", ";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Clock clock;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /**
   * Those beside that product in their order, also those that cannot be seen at present.
   *
   * @throws LapakException "product-not-found"
   */
  @Requires(PRODUCT_READ)
  public List<ProductView> of(long id) {
    List<Long> chosen = load(id).related();
    Map<Long, Product> known = find(chosen);
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
    new Violations()
        .when(products.size() > MOST, FIELD, "too-many")
        .when(new HashSet<>(products).size() < products.size(), FIELD, "repeated")
        .when(products.contains(id), FIELD, "unknown-value")
        .throwIfAny();
    Product product = load(id);
    List<Long> before = product.related();
    Map<Long, Product> known = find(products);
    boolean strange =
        products.stream()
            .filter(each -> !before.contains(each))
            .map(known::get)
            .anyMatch(each -> each == null || each.status() != ProductStatus.PUBLISHED);
    if (strange) {
      throw LapakException.invalid(FIELD, "unknown-value");
    }
    List<Long> after = products.stream().filter(known::containsKey).toList();
    product.relateTo(after, clock.instant());
    em.flush();
    outbox.publish(new ProductChanged(id));
    trail.record(
        AuditEntry.of("product.relate", "product", product.view().slug())
            .note("before", inWords(before))
            .note("after", inWords(after)));
    return of(id);
  }

  private static String inWords(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
  }

  private Map<Long, Product> find(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("select p from Product p where p.id in :ids", Product.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Product::id, Function.identity()));
  }

  private Product load(long id) {
    return em.createQuery("select p from Product p where p.id = :id", Product.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("product"));
  }
}
