package id.lapakkarya.ordering;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a buyer pays. */
public enum PaymentMethod {
  QRIS,
  TRANSFER,
  COD,
  GATEWAY;

  /** As the HTTP API and files write it, e.g. {@code qris}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PaymentMethod> find(String code) {
    return Stream.of(values()).filter(method -> method.code().equals(code)).findFirst();
  }
}
