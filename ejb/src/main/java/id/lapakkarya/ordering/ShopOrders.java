package id.lapakkarya.ordering;

import static id.lapakkarya.identity.Permission.ORDER_READ;

import id.lapakkarya.identity.Requires;
import id.lapakkarya.ordering.model.ShopOrder;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.PageQuery;
import id.lapakkarya.platform.Rupiah;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A Lapas's own parts of orders. No Lapas sees what else was in the order. */
@Stateless
public class ShopOrders {
  /** Columns that the list may be sorted by; the enum keeps input out of the query. */
  public enum Sort {
    PLACED("s.placedAt"),
    NUMBER("s.number"),
    STATUS("s.status"),
    RECIPIENT("s.recipient"),
    TOTAL("s.total");

    private final String path;

    Sort(String path) {
      this.path = path;
    }
  }

  /**
   * Which shop orders, in what order.
   *
   * @param text part of number, recipient or tracking number, or empty
   * @param statuses empty for all
   * @param size 1..100
   */
  public record Query(
      String text,
      List<ShopOrderStatus> statuses,
      Sort sort,
      boolean ascending,
      int page,
      int size) {}

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Clock clock;
  @Inject private Outbox outbox;

  @Requires(ORDER_READ)
  public Page<ShopOrderView> list(Query query) {
    return new PageQuery<>(em, ShopOrder.class, "s")
        .containing(query.text(), "s.number", "s.recipient", "s.trackingNumber")
        .when(!query.statuses().isEmpty(), "s.status in :statuses", "statuses", query.statuses())
        .with("s.lines")
        .page(
            query.sort().path + (query.ascending() ? " asc" : " desc"), query.page(), query.size())
        .map(ShopOrder::view);
  }

  /** How many shop orders stand in each status. */
  @Requires(ORDER_READ)
  public Map<ShopOrderStatus, Long> countByStatus() {
    Map<ShopOrderStatus, Long> counts = new EnumMap<>(ShopOrderStatus.class);
    em.createQuery("select s.status, count(s) from ShopOrder s group by s.status", Object[].class)
        .getResultList()
        .forEach(row -> counts.put((ShopOrderStatus) row[0], (Long) row[1]));
    return counts;
  }

  /** What was ordered and what was paid from that moment on. */
  @Requires(ORDER_READ)
  public CameIn since(Instant from) {
    long orders =
        em.createQuery("select count(s) from ShopOrder s where s.placedAt >= :from", Long.class)
            .setParameter("from", from)
            .getSingleResult();
    Rupiah money =
        em.createQuery("select s.total from ShopOrder s where s.paidAt >= :from", Rupiah.class)
            .setParameter("from", from)
            .getResultStream()
            .reduce(Rupiah.ZERO, Rupiah::plus);
    return new CameIn(orders, money);
  }

  /** Parts to be paid on delivery that are under way or there, and whose cash is not in yet. */
  @Requires(ORDER_READ)
  public List<ShopOrderView> cashToCome(int limit) {
    return em.createQuery(
            "select s from ShopOrder s where s.paymentMethod = :cod and s.paidAt is null"
                + " and s.status in :sent order by s.shippedAt, s.id",
            ShopOrder.class)
        .setParameter("cod", PaymentMethod.COD)
        .setParameter("sent", List.of(ShopOrderStatus.SHIPPED, ShopOrderStatus.DELIVERED))
        .setMaxResults(limit)
        .getResultStream()
        .map(ShopOrder::view)
        .toList();
  }

  /**
   * @throws LapakException "order-not-found", also for another Lapas's
   */
  @Requires(ORDER_READ)
  public ShopOrderView get(String number) {
    return load(number).view();
  }

  @Internal
  public ShopOrderView markAccepted(String number) {
    ShopOrder part = load(number);
    part.accept(clock.instant());
    return stored(part);
  }

  @Internal
  public ShopOrderView markShipped(String number, String courier, String trackingNumber) {
    ShopOrder part = load(number);
    part.ship(courier, trackingNumber, clock.instant());
    return stored(part);
  }

  @Internal
  public ShopOrderView markDelivered(String number) {
    ShopOrder part = load(number);
    outbox.publish(part.deliver(clock.instant()));
    return stored(part);
  }

  @Internal
  public ShopOrderView markRejected(String number, String reason) {
    ShopOrder part = load(number);
    part.reject(reason, clock.instant());
    return stored(part);
  }

  private ShopOrderView stored(ShopOrder part) {
    em.flush();
    return part.view();
  }

  private ShopOrder load(String number) {
    return em.createNamedQuery("ShopOrder.byNumber", ShopOrder.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("order"));
  }
}
