package id.lapakkarya.inventory;

import id.lapakkarya.inventory.model.Stock;
import id.lapakkarya.inventory.model.StockMovement;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The first count of a product that was loaded from a file. */
@Stateless
@Internal
public class OpeningStock {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;
  @Inject private Outbox outbox;

  public void record(TenantId tenant, Sku sku, int onHand) {
    Stock stock = new Stock(tenant, sku);
    stock.count(onHand);
    market.persist(stock);
    market.persist(
        new StockMovement(
            tenant, sku, StockMovement.Kind.COUNT, onHand, "opening", null, clock.instant()));
    outbox.publish(new StockChanged(List.of(sku.code())));
  }
}
