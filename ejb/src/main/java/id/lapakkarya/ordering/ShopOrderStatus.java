package id.lapakkarya.ordering;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a Lapas's part stands. */
public enum ShopOrderStatus {
  AWAITING_PAYMENT,
  /** To be paid on delivery, waits for the Lapas to accept. */
  PLACED,
  PAID,
  ACCEPTED,
  SHIPPED,
  DELIVERED,
  REJECTED,
  CANCELLED,
  EXPIRED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ShopOrderStatus> find(String code) {
    return Stream.of(values()).filter(status -> status.code().equals(code)).findFirst();
  }

  /** Nothing has left the Lapas yet, and nothing was decided against it. */
  public boolean isBeforeShipping() {
    return ordinal() < SHIPPED.ordinal();
  }

  public boolean canBeAccepted() {
    return this == PAID || this == PLACED;
  }

  public boolean canBeShipped() {
    return canBeAccepted() || this == ACCEPTED;
  }
}
