package id.lapakkarya.it.incontainer;

import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.inventory.model.Stock;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/** The two persistence units as a use case has them: one call, one transaction. */
@Stateless
public class Units {
  @PersistenceContext(unitName = "tenant")
  private EntityManager tenant;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  /** What a stock row says. */
  public record Count(int onHand, int reserved) {}

  public <T> T ofTenant(Function<EntityManager, T> work) {
    return work.apply(tenant);
  }

  public <T> T ofMarket(Function<EntityManager, T> work) {
    return work.apply(market);
  }

  public Count count(Sku sku) {
    var stock =
        market
            .createNamedQuery("Stock.bySku", Stock.class)
            .setParameter("sku", sku)
            .getSingleResult()
            .view();
    return new Count(stock.onHand(), stock.reserved());
  }

  public long productOf(TenantId owner) {
    return market
        .createQuery("select p from Product p", Product.class)
        .getResultStream()
        .filter(product -> product.tenant().equals(owner))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** Goods of which there are some. */
  public Sku skuOf(TenantId owner) {
    return market
        .createQuery("select s from Stock s where s.onHand - s.reserved > 3", Stock.class)
        .getResultStream()
        .filter(stock -> stock.tenant().equals(owner))
        .findFirst()
        .orElseThrow()
        .sku();
  }
}
