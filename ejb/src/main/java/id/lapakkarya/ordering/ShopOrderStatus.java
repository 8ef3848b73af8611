package id.lapakkarya.ordering;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Statuses in which goods are held for somebody who has not paid, or for a Lapas that has not
   * accepted.
   */
  public static final Set<ShopOrderStatus> WAITING = EnumSet.of(AWAITING_PAYMENT, PLACED);

  /** Statuses in which a Lapas, its buyer or the courier still has something to do. */
  public static final Set<ShopOrderStatus> UNFINISHED =
      EnumSet.of(AWAITING_PAYMENT, PLACED, PAID, ACCEPTED, SHIPPED);

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

  public boolean isShipped() {
    return this == SHIPPED || this == DELIVERED;
  }

  public boolean canBeAccepted() {
    return this == PAID || this == PLACED;
  }

  public boolean canBeShipped() {
    return canBeAccepted() || this == ACCEPTED;
  }
}
