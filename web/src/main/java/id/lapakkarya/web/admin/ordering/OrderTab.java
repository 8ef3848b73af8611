package id.lapakkarya.web.admin.ordering;

import id.lapakkarya.ordering.ShopOrderStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The orders list, divided by what is to be done. */
public enum OrderTab {
  NEW(ShopOrderStatus.PAID, ShopOrderStatus.PLACED),
  TO_SHIP(ShopOrderStatus.ACCEPTED),
  SHIPPED(ShopOrderStatus.SHIPPED),
  UNPAID(ShopOrderStatus.AWAITING_PAYMENT),
  DONE(ShopOrderStatus.DELIVERED),
  ENDED(ShopOrderStatus.REJECTED, ShopOrderStatus.CANCELLED, ShopOrderStatus.EXPIRED),
  ALL(ShopOrderStatus.values());

  private final List<ShopOrderStatus> statuses;

  OrderTab(ShopOrderStatus... statuses) {
    this.statuses = List.of(statuses);
  }

  public List<ShopOrderStatus> statuses() {
    return this == ALL ? List.of() : statuses;
  }

  /** As the address writes it. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  long countIn(Map<ShopOrderStatus, Long> counts) {
    return statuses.stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum();
  }

  /** The tab of an address; all orders where it names none. */
  static OrderTab of(String code) {
    return Stream.of(values()).filter(tab -> tab.getCode().equals(code)).findFirst().orElse(ALL);
  }
}
