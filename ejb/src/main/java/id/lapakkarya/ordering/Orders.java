package id.lapakkarya.ordering;

import id.lapakkarya.identity.Secrets;
import id.lapakkarya.ordering.model.CustomerOrder;
import id.lapakkarya.ordering.model.ShopOrder;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * Whole orders, across shops: created by checkout, paid by payment, read by their buyer. Every
 * change locks the order's row first, so that payment, cancellation and expiry exclude one another.
 */
@Stateless
public class Orders {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;
  @Inject private Outbox outbox;

  /**
   * The number of an order about to be created; its shop orders' numbers follow from it. Should
   * another order have it, the database says so, and placing begins anew.
   */
  @Internal
  public String nextNumber(Instant now) {
    return OrderNumbers.next(now);
  }

  /** The number of the n-th part of an order, from 1. */
  public static String partNumber(String orderNumber, int part) {
    return orderNumber + "-" + part;
  }

  @Internal
  public OrderView create(String number, OrderDraft draft) {
    Rupiah total = Rupiah.ZERO;
    for (OrderDraft.Part part : draft.parts()) {
      total = total.plus(part.shippingCost());
      for (OrderDraft.Line line : part.lines()) {
        total = total.plus(line.unitPrice().times(line.quantity()));
      }
    }
    CustomerOrder order = new CustomerOrder(number, Secrets.next(), total, draft);
    market.persist(order);
    List<ShopOrder> parts = new ArrayList<>();
    for (OrderDraft.Part part : draft.parts()) {
      ShopOrder shopOrder =
          new ShopOrder(order.id(), partNumber(number, parts.size() + 1), draft, part);
      market.persist(shopOrder);
      parts.add(shopOrder);
    }
    market.flush();
    outbox.publish(
        parts.stream()
            .map(
                part -> new ShopOrderPlaced(part.number(), part.tenant().value(), draft.placedAt()))
            .toList());
    return order.view(parts);
  }

  @Internal
  public Optional<OrderView> find(String number) {
    return byNumber(number).map(order -> order.view(partsOf(order)));
  }

  /** The order, if the token is its own. */
  @Open("the token of an order is an unguessable capability")
  public Optional<OrderView> findByToken(String number, String token) {
    return find(number)
        .filter(
            order ->
                token != null
                    && java.security.MessageDigest.isEqual(
                        order.token().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        token.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  /** The order, if that is its buyer's address. */
  @Open("whoever lost the link knows the number and the own address")
  public Optional<OrderView> findByBuyer(String number, String email) {
    return byNumber(number)
        .filter(order -> email != null && order.isOf(email.strip()))
        .map(order -> order.view(partsOf(order)));
  }

  /** The order, if that account placed it. */
  @Open("gives an account its own orders only")
  public Optional<OrderView> findOwn(String number, long account) {
    return byNumber(number)
        .filter(order -> order.belongsTo(account))
        .map(order -> order.view(partsOf(order)));
  }

  /** The order of which this shop order is a part. */
  @Internal
  public OrderView getByShopOrder(String shopOrderNumber) {
    return find(shopOrderNumber.substring(0, Math.max(0, shopOrderNumber.lastIndexOf('-'))))
        .orElseThrow(() -> LapakException.notFound("order"));
  }

  /** How many parts of orders this Lapas, its buyers or couriers are not done with. */
  @Internal
  public long unfinishedOf(TenantId tenant) {
    return market
        .createQuery(
            "select count(s) from ShopOrder s where s.tenantId = :tenant and s.status in :open",
            Long.class)
        .setParameter("tenant", tenant.value())
        .setParameter("open", ShopOrderStatus.UNFINISHED)
        .getSingleResult();
  }

  /** Numbers of orders that have waited too long. */
  @Internal
  public List<String> dueNumbers(int limit) {
    return market
        .createNamedQuery("CustomerOrder.due", String.class)
        .setParameter("open", List.of(OrderStatus.AWAITING_PAYMENT, OrderStatus.PLACED))
        .setParameter("waiting", ShopOrderStatus.WAITING)
        .setParameter("now", clock.instant())
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * The money of the whole order is in.
   *
   * @throws LapakException "order-not-found", "order-not-open"
   */
  @Internal
  public OrderView markPaid(String number) {
    CustomerOrder order = lock(number);
    order.pay();
    List<ShopOrder> parts = lockedPartsOf(order);
    Instant now = clock.instant();
    outbox.publish(parts.stream().flatMap(part -> part.pay(now).stream()).toList());
    market.flush();
    return order.view(parts);
  }

  /**
   * The cash of one part of an order paid on delivery is in; the order is paid with its last open
   * part.
   */
  @Internal
  public OrderView markPartPaid(String shopOrderNumber) {
    CustomerOrder order = lock(getByShopOrder(shopOrderNumber).number());
    List<ShopOrder> parts = lockedPartsOf(order);
    ShopOrder part =
        parts.stream()
            .filter(each -> each.number().equals(shopOrderNumber))
            .findFirst()
            .orElseThrow(() -> LapakException.notFound("order"));
    outbox.publish(part.pay(clock.instant()));
    order.conclude(parts, OrderStatus.CANCELLED);
    market.flush();
    return order.view(parts);
  }

  /**
   * Cancels every part that is still open.
   *
   * @return the order with just the parts that were cancelled here
   * @throws LapakException "cannot-be-cancelled" once anything is shipped or decided
   */
  @Internal
  public OrderView cancel(String number) {
    CustomerOrder order = lock(number);
    List<ShopOrder> parts = lockedPartsOf(order);
    if (!order.view(parts).canBeCancelled()) {
      throw LapakException.conflict("cannot-be-cancelled");
    }
    Instant now = clock.instant();
    List<ShopOrder> open = parts.stream().filter(part -> !part.isClosed()).toList();
    open.forEach(part -> part.cancel(now));
    order.cancel();
    market.flush();
    outbox.publish(
        open.stream()
            .map(part -> new ShopOrderCancelled(part.number(), part.tenant().value(), now))
            .toList());
    return order.view(open);
  }

  /** One part has ended by itself: the order ends, too, when nothing of it is left to wait for. */
  @Internal
  public OrderView concludeByShopOrder(String shopOrderNumber) {
    CustomerOrder order = lock(getByShopOrder(shopOrderNumber).number());
    List<ShopOrder> parts = lockedPartsOf(order);
    order.conclude(parts, OrderStatus.CANCELLED);
    market.flush();
    return order.view(parts);
  }

  /**
   * Ends the parts that nobody paid (or no Lapas accepted) in time.
   *
   * @return the order with just the parts that ended here; empty when none did
   */
  @Internal
  public Optional<OrderView> expire(String number) {
    CustomerOrder order = lock(number);
    Instant now = clock.instant();
    List<ShopOrder> parts = lockedPartsOf(order);
    if (!order.status().isOpen() || order.view(parts).dueAt().isAfter(now)) {
      return Optional.empty();
    }
    List<ShopOrder> waiting = parts.stream().filter(ShopOrder::isWaiting).toList();
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    waiting.forEach(part -> part.expire(now));
    order.conclude(parts, OrderStatus.EXPIRED);
    market.flush();
    return Optional.of(order.view(waiting));
  }

  private CustomerOrder lock(String number) {
    CustomerOrder order = byNumber(number).orElseThrow(() -> LapakException.notFound("order"));
    market.refresh(order, LockModeType.PESSIMISTIC_WRITE);
    return order;
  }

  private List<ShopOrder> partsOf(CustomerOrder order) {
    return market
        .createNamedQuery("ShopOrder.ofOrder", ShopOrder.class)
        .setParameter("order", order.id())
        .getResultList();
  }

  /** As the database has them now that the order is locked, whatever was read before. */
  private List<ShopOrder> lockedPartsOf(CustomerOrder order) {
    return market
        .createNamedQuery("ShopOrder.ofOrder", ShopOrder.class)
        .setParameter("order", order.id())
        .setHint(QueryHints.REFRESH, HintValues.TRUE)
        .getResultList();
  }

  private Optional<CustomerOrder> byNumber(String number) {
    return market
        .createNamedQuery("CustomerOrder.byNumber", CustomerOrder.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
