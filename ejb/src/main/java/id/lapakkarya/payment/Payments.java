package id.lapakkarya.payment;

import static id.lapakkarya.identity.Permission.PAYMENT_CONFIRM;
import static id.lapakkarya.identity.Permission.PAYMENT_READ;
import static id.lapakkarya.identity.Permission.SPLIT_CONFIRM;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.inventory.Reservations;
import id.lapakkarya.ordering.OrderMails;
import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.Orders;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.payment.model.Collector;
import id.lapakkarya.payment.model.Payment;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * The payment of an order: opened at checkout, confirmed by its collector, closed when the order
 * ends.
 */
@Stateless
public class Payments {
  private static final int MOST_UNIQUE_DIGITS = 999;

  /**
   * Where a payment ends without one more reference: its parts have theirs, or nothing was paid.
   */
  private static final String NO_REFERENCE = "-";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private CollectorFinder collectors;
  @Inject private Orders orders;
  @Inject private OrderMails mails;
  @Inject private Reservations reservations;
  @Inject private RefundDesk refunds;
  @Inject private OrderTrail trail;
  @Inject private TenantContext tenant;
  @Inject private Actor actor;
  @Inject private Clock clock;

  /** Opens the payment of a new order, in the transaction that places it. */
  @Internal
  public PaymentView open(OrderView order) {
    Set<TenantId> tenants =
        order.shopOrders().stream().map(ShopOrderView::tenant).collect(Collectors.toSet());
    Collector collector =
        order.method() == PaymentMethod.COD
            ? null
            : collectors
                .findFor(tenants)
                .orElseThrow(() -> LapakException.conflict("no-collector"));
    int digits = order.method() == PaymentMethod.TRANSFER ? freeDigits(order) : 0;
    Payment payment =
        new Payment(
            order.number(), collector, order.method(), order.total(), digits, order.dueAt());
    market.persist(payment);
    return payment.view();
  }

  @Open("whoever holds the order has shown its token or login")
  public Optional<PaymentView> find(OrderView order) {
    return byOrder(order.number()).map(Payment::view);
  }

  /**
   * Payments that wait for the platform's collector to see the money, those that expire first on
   * top.
   */
  @Requires(PAYMENT_READ)
  public List<PaymentView> awaiting() {
    return market
        .createNamedQuery("Payment.inStatus", Payment.class)
        .setParameter("status", PaymentStatus.AWAITING)
        .getResultStream()
        .filter(payment -> payment.method() != PaymentMethod.COD)
        .map(Payment::view)
        .toList();
  }

  /**
   * The collector has seen the money: the order is paid and its goods are sold.
   *
   * @param reference of the bank or the QRIS report
   * @throws LapakException "order-not-found", "payment-not-open", "order-not-open"
   */
  @Requires(PAYMENT_CONFIRM)
  public PaymentView confirm(String orderNumber, String reference) {
    Payment payment = byOrder(orderNumber).orElseThrow(() -> LapakException.notFound("order"));
    if (payment.method() == PaymentMethod.COD) {
      throw LapakException.conflict("collected-by-shop");
    }
    return settle(payment, orderNumber, reference);
  }

  /**
   * A Lapas has seen its money: of an order that it collects itself, or the cash of its part of an
   * order paid on delivery.
   *
   * @throws LapakException "order-not-found", also for another Lapas's; "collected-by-platform"
   */
  @Requires(SPLIT_CONFIRM)
  public PaymentView confirmOwn(String shopOrderNumber, String reference) {
    TenantId own = tenant.require();
    OrderView order = orders.getByShopOrder(shopOrderNumber);
    boolean isOwn =
        order.shopOrders().stream()
            .anyMatch(part -> part.number().equals(shopOrderNumber) && part.tenant().equals(own));
    if (!isOwn) {
      throw LapakException.notFound("order");
    }
    Payment payment = byOrder(order.number()).orElseThrow(() -> LapakException.notFound("order"));
    if (payment.method() == PaymentMethod.COD) {
      return confirmCash(payment, order, shopOrderNumber, reference);
    }
    if (!payment.collector().filter(collector -> collector.belongsTo(own)).isPresent()) {
      throw LapakException.conflict("collected-by-platform");
    }
    return settle(payment, order.number(), reference);
  }

  /**
   * A buyer's cancellation, before anything is shipped: goods go back, and money that had come in
   * is due back.
   */
  @Open("whoever holds the order has shown its token or login")
  public OrderView cancel(OrderView wanted) {
    OrderView order = orders.cancel(wanted.number());
    giveBack(order);
    follow(order, NO_REFERENCE);
    trail.ended("order.cancel", wanted, order);
    mails.cancelled(order);
    return orders.find(wanted.number()).orElseThrow(() -> LapakException.notFound("order"));
  }

  /** Ends an unpaid order whose time is up; does nothing when it was paid meanwhile. */
  @Internal
  public void expire(String orderNumber) {
    Optional<OrderView> before = orders.find(orderNumber);
    orders
        .expire(orderNumber)
        .ifPresent(
            order -> {
              giveBack(order);
              follow(order, NO_REFERENCE);
              before.ifPresent(waiting -> trail.ended("order.expire", waiting, order));
              mails.expired(order);
            });
  }

  private PaymentView settle(Payment payment, String orderNumber, String reference) {
    checkReference(reference);
    OrderView order = orders.markPaid(orderNumber);
    market.refresh(payment);
    PaymentView before = payment.view();
    payment.confirm(reference.strip(), actor.name(), clock.instant());
    reservations.sell(numbersOf(order));
    mails.paid(order, payment.view().amount());
    trail.paid(before, payment.view());
    return payment.view();
  }

  private PaymentView confirmCash(
      Payment payment, OrderView before, String shopOrderNumber, String reference) {
    checkReference(reference);
    OrderView order = orders.markPartPaid(shopOrderNumber);
    reservations.sell(List.of(shopOrderNumber));
    follow(order, reference.strip());
    trail.cash(shopOrderNumber, reference.strip(), before, order);
    return payment.view();
  }

  /**
   * A part has ended at its Lapas: money that had come in for it is due back, and an order with
   * nothing left to wait for ends.
   */
  @Internal
  public OrderView partRefused(ShopOrderView part) {
    OrderView order = orders.concludeByShopOrder(part.number());
    refunds.due(order.number(), part);
    follow(order, NO_REFERENCE);
    return order;
  }

  /** The payment ends with its order. */
  private void follow(OrderView order, String reference) {
    byOrder(order.number())
        .filter(payment -> payment.view().status() == PaymentStatus.AWAITING)
        .ifPresent(
            payment -> {
              switch (order.status()) {
                case PAID -> payment.confirm(reference, actor.name(), clock.instant());
                case CANCELLED -> payment.close(PaymentStatus.CANCELLED);
                case EXPIRED -> payment.close(PaymentStatus.EXPIRED);
                case AWAITING_PAYMENT, PLACED -> {
                  // Still waits for the rest.
                }
              }
            });
  }

  private static void checkReference(String reference) {
    new Violations().text("reference", reference, 1, 80).throwIfAny();
  }

  private void giveBack(OrderView order) {
    reservations.release(numbersOf(order));
    reservations.takeBack(numbersOf(order));
    order.shopOrders().forEach(part -> refunds.due(order.number(), part));
  }

  private static List<String> numbersOf(OrderView order) {
    return order.shopOrders().stream().map(ShopOrderView::number).toList();
  }

  /**
   * Digits that make an amount which no other open transfer has. Two who take the same at once are
   * kept apart by the index payment_open_transfer: the second places its order anew.
   */
  private int freeDigits(OrderView order) {
    long total = order.total().amount();
    Set<Long> taken =
        market
            .createNamedQuery("Payment.openAmounts", Rupiah.class)
            .setParameter("awaiting", PaymentStatus.AWAITING)
            .setParameter("method", PaymentMethod.TRANSFER)
            .setParameter("from", Rupiah.of(total + 1))
            .setParameter("to", Rupiah.of(total + MOST_UNIQUE_DIGITS))
            .getResultStream()
            .map(Rupiah::amount)
            .collect(Collectors.toSet());
    Collection<Integer> free = new HashSet<>();
    for (int digits = 1; digits <= MOST_UNIQUE_DIGITS; digits++) {
      if (!taken.contains(total + digits)) {
        free.add(digits);
      }
    }
    if (free.isEmpty()) {
      throw LapakException.conflict("transfer-unavailable");
    }
    return free.stream()
        .skip(ThreadLocalRandom.current().nextInt(free.size()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Payment> byOrder(String orderNumber) {
    return market
        .createNamedQuery("Payment.ofOrder", Payment.class)
        .setParameter("order", orderNumber)
        .getResultStream()
        .findFirst();
  }
}
