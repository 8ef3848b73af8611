package id.lapakkarya.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * By when an ordered piece is ready to leave its Lapas. What lies on the shelf is packed within two
 * working days; what is made to order takes the days that its Lapas names. Nothing is handed to a
 * courier on a Saturday or Sunday.
 */
public final class LeadTime {
  private static final int PACKING = 2;

  private LeadTime() {}

  /**
   * @param ordered the day of the order, in WIB
   * @param days of making; 0 for what lies on the shelf
   */
  public static LocalDate readyBy(LocalDate ordered, int days) {
    if (days > 0) {
      return workingDay(ordered.plusDays(days));
    }
    LocalDate ready = ordered;
    for (int i = 0; i < PACKING; i++) {
      ready = workingDay(ready.plusDays(1));
    }
    return ready;
  }

  private static LocalDate workingDay(LocalDate day) {
    LocalDate open = day;
    while (open.getDayOfWeek() == DayOfWeek.SATURDAY || open.getDayOfWeek() == DayOfWeek.SUNDAY) {
      open = open.plusDays(1);
    }
    return open;
  }
}
