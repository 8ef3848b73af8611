package id.lapakkarya.tenancy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a shop stands; only an active one is seen and sells. A draft was never seen by a buyer. A
 * suspended one finishes what was ordered, a closed one has nothing left to finish.
 */
public enum ShopStatus {
  DRAFT,
  ACTIVE,
  SUSPENDED,
  CLOSED;

  /** Every step can be taken back, but nobody who has bought finds a draft again. */
  public Set<ShopStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(ACTIVE, CLOSED);
      case ACTIVE -> EnumSet.of(SUSPENDED, CLOSED);
      case SUSPENDED -> EnumSet.of(ACTIVE, CLOSED);
      case CLOSED -> EnumSet.of(SUSPENDED);
    };
  }

  /** To stay what it is, is no change and always allowed. */
  public boolean mayBecome(ShopStatus other) {
    return this == other || next().contains(other);
  }

  /** True once buyers may have seen it, whether they still do or not. */
  public boolean wasSeen() {
    return this != DRAFT;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ShopStatus> find(String code) {
    return Stream.of(values()).filter(status -> status.code().equals(code)).findFirst();
  }
}
