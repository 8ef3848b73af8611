package id.lapakkarya.payment;

import java.util.Locale;

/** Where the money of an order stands. */
public enum PaymentStatus {
  PREPARING,
  AWAITING,
  PAID,
  CANCELLED,
  EXPIRED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
