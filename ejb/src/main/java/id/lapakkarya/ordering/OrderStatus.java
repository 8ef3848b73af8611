package id.lapakkarya.ordering;

import java.util.Locale;

/** Where the whole order stands: its money. Each shop order has a status of its own. */
public enum OrderStatus {
  AWAITING_PAYMENT,
  /** To be paid on delivery. */
  PLACED,
  PAID,
  CANCELLED,
  EXPIRED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isOpen() {
    return this == AWAITING_PAYMENT || this == PLACED;
  }
}
