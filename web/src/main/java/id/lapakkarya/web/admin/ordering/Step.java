package id.lapakkarya.web.admin.ordering;

import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.ordering.ShopOrderView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A station on the way of a shop order.
 *
 * @param code names its text
 * @param at when it was reached, null while it lies ahead
 * @param ended the way stopped here
 */
public record Step(String code, Instant at, boolean ended) {

  /** The way of this order: what was reached, and unless it has ended what still lies ahead. */
  static List<Step> of(ShopOrderView order) {
    List<Step> steps = new ArrayList<>();
    steps.add(reached("placed", order.placedAt()));
    boolean cash = order.method() == PaymentMethod.COD;
    if (!cash) {
      steps.add(reached("paid", order.paidAt()));
    }
    steps.add(reached("accepted", order.acceptedAt()));
    steps.add(reached("shipped", order.shippedAt()));
    steps.add(reached("delivered", order.deliveredAt()));
    if (cash) {
      steps.add(reached("cash", order.paidAt()));
    }
    if (isEnded(order.status())) {
      steps.removeIf(step -> step.at() == null);
      steps.add(new Step(order.status().code(), order.closedAt(), true));
    }
    return steps;
  }

  private static boolean isEnded(ShopOrderStatus status) {
    return status.ordinal() > ShopOrderStatus.DELIVERED.ordinal();
  }

  private static Step reached(String code, Instant at) {
    return new Step(code, at, false);
  }
}
