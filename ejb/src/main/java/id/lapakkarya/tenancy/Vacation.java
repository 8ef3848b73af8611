package id.lapakkarya.tenancy;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days on which a shop takes no orders and hands nothing over; it stays to be seen.
 *
 * @param until the last of them
 * @param message why, in the shop's own words
 */
public record Vacation(LocalDate from, LocalDate until, LocalText message) implements Serializable {
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** The first day on which orders are taken again. */
  public LocalDate back() {
    return until.plusDays(1);
  }
}
