package id.lapakkarya.identity;

import static id.lapakkarya.identity.Permission.ORDER_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.STOCK_READ;
import static id.lapakkarya.identity.Permission.STOCK_WRITE;

import id.lapakkarya.platform.WibDates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a partner's key may be good for: a short list, never money and never people, for a year at
 * most (ADR 23).
 */
public final class KeyPolicy {
  /** All that a key can hold, in the order in which it is offered. */
  public static final List<Permission> OFFERED =
      List.of(PRODUCT_READ, STOCK_READ, STOCK_WRITE, ORDER_READ, REPORT_READ);

  /** What a key holds unless more was asked for. */
  public static final Set<Permission> USUAL = Set.of(PRODUCT_READ, STOCK_READ);

  /** How long the former secret may be good beside the new one. */
  public static final List<Duration> OVERLAPS =
      List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));

  /** Requests. */
  static final int MOST_PER_HOUR = 100_000;

  /** Requests. */
  static final int MOST_PER_DAY = 1_000_000;

  private KeyPolicy() {}

  /** The latest end of a key that is made at that moment: that of the same day a year later. */
  static Instant latestEnd(Instant now) {
    return WibDates.startOf(WibDates.dayOf(now).plusYears(1).plusDays(1));
  }
}
