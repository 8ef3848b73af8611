package id.lapakkarya.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * By when an ordered piece is ready to leave its Lapas. What lies on the shelf is packed within two
 * working days; what is made to order takes the days that its Lapas names. Nothing is handed to a
 * courier on a Saturday or Sunday.
 */
public final class LeadTime {
  private static final int PACKING = 2;

  private LeadTime() {}

  /**
   * As the other, for a shop whose door is shut on some days besides: they count neither for making
   * nor for packing, and nothing is handed over on them. A shop that is shut for a year is promised
   * for after it.
   *
   * @param closed true for those days
   */
  public static LocalDate readyBy(LocalDate ordered, int days, Predicate<LocalDate> closed) {
    Predicate<LocalDate> resting = closed.or(LeadTime::isWeekend);
    LocalDate ready = ordered;
    if (days > 0) {
      for (int i = 0; i < days; i++) {
        ready = open(ready.plusDays(1), closed);
      }
      return open(ready, resting);
    }
    for (int i = 0; i < PACKING; i++) {
      ready = open(ready.plusDays(1), resting);
    }
    return ready;
  }

  /**
   * @param ordered the day of the order, in WIB
   * @param days of making; 0 for what lies on the shelf
   */
  public static LocalDate readyBy(LocalDate ordered, int days) {
    return readyBy(ordered, days, day -> false);
  }

  /** The day itself or the first after it on which goods are handed over; a year has some. */
  private static LocalDate open(LocalDate day, Predicate<LocalDate> resting) {
    LocalDate open = day;
    while (resting.test(open) && open.isBefore(day.plusYears(1))) {
      open = open.plusDays(1);
    }
    return open;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
