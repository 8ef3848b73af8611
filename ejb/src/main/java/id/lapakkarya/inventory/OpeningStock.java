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
import java.util.Map;

/** The first count of a product that was loaded from a file. */
@Stateless
@Internal
public class OpeningStock {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;
  @Inject private Outbox outbox;

  public void record(TenantId tenant, Sku sku, int onHand) {
    recordAll(tenant, Map.of(sku, onHand));
  }

  /** As {@link #record}, for many at once in few statements. */
  public void recordAll(TenantId tenant, Map<Sku, Integer> onHand) {
    if (onHand.isEmpty()) {
      return;
    }
    onHand.forEach(
        (sku, pieces) -> {
          Stock stock = new Stock(tenant, sku);
          stock.count(pieces);
          market.persist(stock);
          market.persist(
              new StockMovement(
                  tenant, sku, StockMovement.Kind.COUNT, pieces, "opening", null, clock.instant()));
        });
    outbox.publish(new StockChanged(onHand.keySet().stream().map(Sku::code).toList()));
  }
}
