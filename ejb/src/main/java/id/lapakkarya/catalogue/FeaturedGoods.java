package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The works that a Lapas shows first, in its own order. Each of them carries its place, so that
 * nothing of another Lapas can be among them, and one that goes leaves the places of the others.
 */
@Stateless
@Internal
public class FeaturedGoods {
  /** How many may stand in front. */
  public static final int MOST = 8;

  private static final String FIELD = "featured";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  /** Slugs of the chosen works in their order, also of those that cannot be seen at present. */
  public List<String> slugsOf(TenantId tenant) {
    return chosen(tenant).stream().map(product -> product.view().slug()).toList();
  }

  /** What a Lapas may choose from: all that it has published, by name. */
  public List<ProductView> choiceOf(TenantId tenant) {
    return market
        .createQuery(
            "select distinct p from Product p left join fetch p.skus where p.tenantId = :tenant"
                + " and p.status = :shown order by p.name, p.id",
            Product.class)
        .setParameter("tenant", tenant.value())
        .setParameter("shown", ProductStatus.PUBLISHED)
        .getResultStream()
        .map(Product::view)
        .toList();
  }

  /**
   * Shows these first, in this order, and no others.
   *
   * @throws LapakException "invalid-input" of the field {@code featured}: "too-many", "repeated",
   *     and "unknown-value" for what is not a work of that Lapas, as if there were none of that
   *     name
   */
  public void arrange(TenantId tenant, List<String> slugs) {
    new Violations()
        .when(slugs.size() > MOST, FIELD, "too-many")
        .when(new HashSet<>(slugs).size() < slugs.size(), FIELD, "repeated")
        .throwIfAny();
    Map<String, Product> wanted = find(tenant, slugs);
    if (wanted.size() < slugs.size()) {
      throw LapakException.invalid(FIELD, "unknown-value");
    }
    chosen(tenant).stream()
        .filter(product -> !slugs.contains(product.view().slug()))
        .forEach(product -> product.showAt(null));
    for (int i = 0; i < slugs.size(); i++) {
      wanted.get(slugs.get(i)).showAt(i + 1);
    }
    market.flush();
  }

  private Map<String, Product> find(TenantId tenant, List<String> slugs) {
    if (slugs.isEmpty()) {
      return Map.of();
    }
    return market
        .createQuery(
            "select p from Product p where p.tenantId = :tenant and p.slug in :slugs",
            Product.class)
        .setParameter("tenant", tenant.value())
        .setParameter("slugs", slugs)
        .getResultStream()
        .collect(Collectors.toMap(product -> product.view().slug(), Function.identity()));
  }

  private List<Product> chosen(TenantId tenant) {
    return market
        .createQuery(
            "select p from Product p where p.tenantId = :tenant and p.featured is not null"
                + " order by p.featured, p.id",
            Product.class)
        .setParameter("tenant", tenant.value())
        .getResultList();
  }
}
