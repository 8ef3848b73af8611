package id.lapakkarya.ordering;

import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A whole order. Only its buyer and the collector see it; a Lapas sees its {@link ShopOrderView}.
 */
public record OrderView(
    String number,
    String token,
    OrderStatus status,
    Buyer buyer,
    Locale locale,
    PaymentMethod method,
    Rupiah total,
    Instant placedAt,
    Instant dueAt,
    List<ShopOrderView> shopOrders)
    implements Serializable {
  /**
   * True until anything has been shipped; what a Lapas refused does not take the right to cancel
   * the rest.
   */
  public boolean canBeCancelled() {
    return (status.isOpen() || status == OrderStatus.PAID)
        && shopOrders.stream().noneMatch(part -> part.status().isShipped())
        && shopOrders.stream().anyMatch(part -> part.status().isBeforeShipping());
  }
}
