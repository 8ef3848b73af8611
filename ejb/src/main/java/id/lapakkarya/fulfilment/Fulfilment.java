package id.lapakkarya.fulfilment;

import static id.lapakkarya.identity.Permission.ORDER_DECIDE;
import static id.lapakkarya.identity.Permission.ORDER_DELIVER;
import static id.lapakkarya.identity.Permission.ORDER_SHIP;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.inventory.Reservations;
import id.lapakkarya.ordering.OrderMails;
import id.lapakkarya.ordering.Orders;
import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.ordering.ShopOrders;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The work of a Lapas on its own shop orders. Every method refuses with "wrong-status" what is no
 * longer possible.
 */
@Stateless
public class Fulfilment {
  @Inject private Actor actor;
  @Inject private ShopOrders shopOrders;
  @Inject private Orders orders;
  @Inject private OrderMails mails;
  @Inject private Reservations reservations;
  @Inject private Payments payments;
  @Inject private AuditTrail trail;

  /** The Lapas takes the order on; goods to be paid on delivery leave the shelf here. */
  @Requires(ORDER_DECIDE)
  public ShopOrderView accept(String number) {
    ShopOrderView before = shopOrders.get(number);
    return recorded("order.accept", before, takeOn(number));
  }

  private ShopOrderView takeOn(String number) {
    ShopOrderView part = shopOrders.markAccepted(number);
    reservations.sell(List.of(number));
    return part;
  }

  /**
   * The parcel is on its way, or lies ready for a buyer who fetches it; an order not yet accepted
   * is accepted with it. Accepting what is paid on delivery is a sale: that takes the permission to
   * decide, too.
   *
   * @param courier who carries it; may be left out where the buyer fetches it
   * @param trackingNumber the courier's resi; may be left out likewise
   */
  @Requires(ORDER_SHIP)
  public ShopOrderView ship(String number, String courier, String trackingNumber) {
    ShopOrderView before = shopOrders.get(number);
    int least = before.isPickup() ? 0 : 1;
    new Violations()
        .text("courier", courier, 2 * least, 40)
        .text("trackingNumber", trackingNumber, 3 * least, 60)
        .throwIfAny();
    if (before.status().canBeAccepted()) {
      if (before.status() == ShopOrderStatus.PLACED) {
        actor.demand(ORDER_DECIDE);
      }
      takeOn(number);
    }
    ShopOrderView part =
        shopOrders.markShipped(number, stripped(courier), stripped(trackingNumber));
    mails.shipped(orders.getByShopOrder(number), part);
    return recorded("order.ship", before, part);
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The parcel has arrived; once it is paid, too, the premi is due. */
  @Requires(ORDER_DELIVER)
  public ShopOrderView deliver(String number) {
    ShopOrderView before = shopOrders.get(number);
    return recorded("order.deliver", before, shopOrders.markDelivered(number));
  }

  /**
   * The Lapas cannot serve its part: the goods go back on the shelf, what was paid is due back,
   * other Lapas go on.
   *
   * @throws LapakException "wrong-status" once it is shipped
   */
  @Requires(ORDER_DECIDE)
  public ShopOrderView reject(String number, String reason) {
    new Violations().text("reason", reason, 3, 300).throwIfAny();
    ShopOrderView before = shopOrders.get(number);
    ShopOrderView part = shopOrders.markRejected(number, reason.strip());
    reservations.release(List.of(number));
    reservations.takeBack(List.of(number));
    mails.refused(payments.partRefused(part), part);
    return recorded("order.reject", before, part);
  }

  private ShopOrderView recorded(String action, ShopOrderView before, ShopOrderView after) {
    trail.record(AuditEntry.of(action, "shop-order", after.number()).change(before, after));
    return after;
  }
}
