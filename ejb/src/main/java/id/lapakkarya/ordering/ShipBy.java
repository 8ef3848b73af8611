package id.lapakkarya.ordering;

import id.lapakkarya.platform.WibDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * By which day a part should be on its way: what its slowest product takes to make, as buyers were
 * told on its page, and two days to pack and hand over, counted from the day on which the Lapas
 * could begin.
 */
public final class ShipBy {
  /** Days to pack and to bring it to the courier. */
  public static final int HANDLING_DAYS = 2;

  private ShipBy() {}

  /**
   * The last day, in WIB.
   *
   * @param leadTimeDays of the slowest product in it; 0 for what lies ready
   */
  public static LocalDate dayOf(ShopOrderView order, int leadTimeDays) {
    Instant begin =
        Stream.of(order.paidAt(), order.acceptedAt())
            .filter(each -> each != null)
            .findFirst()
            .orElse(order.placedAt());
    return WibDates.dayOf(begin).plusDays(leadTimeDays + (long) HANDLING_DAYS);
  }
}
