package id.lapakkarya.inventory;

import static id.lapakkarya.identity.Permission.STOCK_READ;
import static id.lapakkarya.identity.Permission.STOCK_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.inventory.model.Stock;
import id.lapakkarya.inventory.model.StockMovement;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.TenantContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A Lapas's own stock, as its staff count it. */
@Stateless
public class StockDesk {
  private static final int MOST = 1_000_000;

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private TenantContext tenant;
  @Inject private Actor actor;
  @Inject private Catalogue catalogue;
  @Inject private Clock clock;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  @Requires(STOCK_READ)
  public StockView get(Sku sku) {
    return find(sku).map(Stock::view).orElseGet(() -> notYetCounted(sku));
  }

  /** Stock of these variants; zero for one never counted. */
  @Requires(STOCK_READ)
  public Map<Sku, StockView> of(Collection<Sku> skus) {
    Map<Sku, StockView> found = new HashMap<>();
    skus.forEach(sku -> found.put(sku, new StockView(sku, 0, 0, 0)));
    if (!skus.isEmpty()) {
      em.createNamedQuery("Stock.bySkus", Stock.class)
          .setParameter("skus", skus)
          .getResultStream()
          .map(Stock::view)
          .forEach(view -> found.put(view.sku(), view));
    }
    return found;
  }

  /** Variants of which at most that many can still be bought, fewest first. */
  @Requires(STOCK_READ)
  public List<StockView> runningOut(int atMost, int limit) {
    return em.createQuery(
            "select s from Stock s where s.onHand - s.reserved <= :most"
                + " order by s.onHand - s.reserved, s.sku",
            Stock.class)
        .setParameter("most", atMost)
        .setMaxResults(limit)
        .getResultStream()
        .map(Stock::view)
        .toList();
  }

  /**
   * Records a count of what is on hand. Pieces held for orders cannot be counted away.
   *
   * @param reason why it differs, or null
   * @throws LapakException "sku-not-found", "invalid-input", or 409 "stock-reserved" with {@code
   *     reserved}
   */
  @Requires(STOCK_WRITE)
  public StockView count(Sku sku, int onHand, String reason) {
    new Violations()
        .when(onHand < 0 || onHand > MOST, "onHand", "out-of-range")
        .text("reason", reason, 0, 200)
        .throwIfAny();
    Stock stock =
        find(sku)
            .orElseGet(
                () -> {
                  notYetCounted(sku);
                  Stock opened = new Stock(tenant.require(), sku);
                  em.persist(opened);
                  em.flush();
                  return opened;
                });
    em.refresh(stock, LockModeType.PESSIMISTIC_WRITE);
    StockView before = stock.view();
    if (onHand < before.reserved()) {
      throw LapakException.conflict("stock-reserved", Map.of("reserved", before.reserved()));
    }
    stock.count(onHand);
    em.persist(
        new StockMovement(
            tenant.require(),
            sku,
            StockMovement.Kind.COUNT,
            onHand - before.onHand(),
            actor.name().length() > 40 ? actor.name().substring(0, 40) : actor.name(),
            reason,
            clock.instant()));
    outbox.publish(new StockChanged(List.of(sku.code())));
    trail.record(
        AuditEntry.of("stock.count", "sku", sku.code())
            .change(before, stock.view())
            .note("reason", reason));
    return stock.view();
  }

  private StockView notYetCounted(Sku sku) {
    boolean own =
        Optional.ofNullable(catalogue.sellable(Set.of(sku)).get(sku))
            .filter(found -> found.tenant().equals(tenant.require()))
            .isPresent();
    if (!own) {
      throw LapakException.notFound("sku");
    }
    return new StockView(sku, 0, 0, 0);
  }

  private Optional<Stock> find(Sku sku) {
    return em.createNamedQuery("Stock.bySku", Stock.class)
        .setParameter("sku", sku)
        .getResultStream()
        .findFirst();
  }
}
