package id.lapakkarya.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the offices count them: Western Indonesia Time (WIB, Asia/Jakarta, UTC+7). */
public final class WibDates {
  public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private WibDates() {}

  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(WIB).toLocalDate();
  }

  /** The first instant of that day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(WIB).toInstant();
  }
}
