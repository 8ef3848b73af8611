package id.lapakkarya.web.shop.ordering;

import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.web.platform.Format;
import id.lapakkarya.web.shop.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The way of a Lapas's part as a buyer follows it: what happened, what is now, what comes. */
final class Timeline {
  private final List<Step> steps = new ArrayList<>();
  private final Format fmt;
  private boolean reached;

  /**
   * @param key what it is
   * @param state {@code done}, {@code now}, {@code bad} or empty for what is still to come
   * @param note when, or why
   */
  public record Step(String key, String state, String note) {}

  private Timeline(Format fmt) {
    this.fmt = fmt;
  }

  static List<Step> of(OrderView order, ShopOrderView part, Texts texts, Format fmt) {
    Timeline timeline = new Timeline(fmt);
    timeline.happened("placed", part.placedAt());
    boolean cash = part.method() == PaymentMethod.COD;
    switch (part.status()) {
      case REJECTED, CANCELLED, EXPIRED -> {
        if (part.paidAt() != null) {
          timeline.happened("paid", part.paidAt());
        }
        String why = part.refusal() == null ? fmt.time(part.closedAt()) : part.refusal();
        timeline.steps.add(new Step(part.status().code(), "bad", why));
      }
      default -> {
        if (cash) {
          timeline.steps.add(
              new Step("cod", part.paidAt() == null ? "" : "done", fmt.time(part.paidAt())));
        } else if (part.paidAt() == null) {
          String until = texts.text("shop.ordering.step.awaiting.until", fmt.time(order.dueAt()));
          timeline.steps.add(new Step("awaiting", "now", until));
          timeline.reached = true;
        } else {
          timeline.happened("paid", part.paidAt());
        }
        timeline.step("prepared", part.acceptedAt(), part.shippedAt() != null);
        timeline.step("shipped", part.shippedAt(), part.deliveredAt() != null);
        timeline.step("delivered", part.deliveredAt(), part.deliveredAt() != null);
      }
    }
    return timeline.steps;
  }

  static String tone(ShopOrderStatus status) {
    return switch (status) {
      case AWAITING_PAYMENT, PLACED -> "badge--made";
      case REJECTED -> "badge--danger";
      case CANCELLED, EXPIRED -> "badge--none";
      case PAID, ACCEPTED, SHIPPED, DELIVERED -> "";
    };
  }

  private void happened(String key, Instant when) {
    steps.add(new Step(key, "done", fmt.time(when)));
  }

  /** The first step that is not over is the one where the part stands. */
  private void step(String key, Instant when, boolean over) {
    String state = reached ? "" : over ? "done" : "now";
    steps.add(new Step(key, state, fmt.time(when)));
    reached |= !over;
  }
}
