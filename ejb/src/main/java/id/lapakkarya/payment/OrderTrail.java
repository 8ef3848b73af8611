package id.lapakkarya.payment;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.ShopOrderView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the audit trail says of orders and their money: a Lapas's part in that Lapas's chain. */
@Dependent
class OrderTrail {
  private static final String PART = "shop-order";

  @Inject private AuditTrail trail;

  void paid(PaymentView before, PaymentView after) {
    trail.record(
        AuditEntry.of("payment.confirm", "order", after.orderNumber()).change(before, after));
  }

  /** A Lapas has taken the cash of its part. */
  void cash(String number, String reference, OrderView before, OrderView after) {
    part(before, number)
        .ifPresent(
            was ->
                trail.record(
                    AuditEntry.of("payment.cash", PART, number)
                        .change(was, part(after, number).orElse(was))
                        .note("reference", reference)));
  }

  /** These parts have ended, whoever ended them. */
  void ended(String action, OrderView before, OrderView parts) {
    for (ShopOrderView after : parts.shopOrders()) {
      part(before, after.number())
          .ifPresent(
              was ->
                  trail.record(
                      AuditEntry.of(action, PART, after.number())
                          .change(was, after)
                          .in(after.tenant())));
    }
  }

  private static Optional<ShopOrderView> part(OrderView order, String number) {
    return order.shopOrders().stream().filter(part -> part.number().equals(number)).findFirst();
  }
}
