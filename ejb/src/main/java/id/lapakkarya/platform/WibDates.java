package id.lapakkarya.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as the offices count them: Western Indonesia Time (WIB, Asia/Jakarta, UTC+7). */
public final class WibDates {
  public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private WibDates() {}

  /** A day as ISO 8601 writes it, within four digits of a year; empty for anything else. */
  public static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text == null ? "" : text.strip()))
          .filter(day -> day.getYear() >= 1990 && day.getYear() <= 9000);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(WIB).toLocalDate();
  }

  /** The first instant of that day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(WIB).toInstant();
  }
}
