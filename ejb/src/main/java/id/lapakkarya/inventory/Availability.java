package id.lapakkarya.inventory;

import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Sku;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many pieces can be bought now, over all shops. */
@Stateless
@Open("the storefront tells how many can be bought")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Availability {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  /** Available pieces of each of these; zero where no stock was ever counted. */
  public Map<Sku, Integer> of(Collection<Sku> skus) {
    Map<Sku, Integer> available = new HashMap<>();
    skus.forEach(sku -> available.put(sku, 0));
    if (!skus.isEmpty()) {
      market
          .createNamedQuery("Stock.available", Object[].class)
          .setParameter("skus", skus)
          .getResultStream()
          .forEach(row -> available.put((Sku) row[0], ((Number) row[1]).intValue()));
    }
    return available;
  }
}
