package id.lapakkarya.tenancy;

import id.lapakkarya.platform.Violations;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What a shop's opening hours and closed days must satisfy. */
public final class CalendarRules {
  private static final int MOST_CLOSED_DAYS = 100;
  private static final int YEARS_AHEAD = 2;
  private static final String FIELD = "closedDays";

  private CalendarRules() {}

  /**
   * Days that are over stay as they are.
   *
   * @param today in WIB
   */
  public static Violations check(ShopCalendar calendar, LocalDate today) {
    Violations violations =
        new Violations()
            .text("hoursNoteId", calendar.note().id(), 0, 160)
            .text("hoursNoteEn", calendar.note().en(), 0, 160)
            .when(calendar.closedDays().size() > MOST_CLOSED_DAYS, FIELD, "out-of-range");
    Set<LocalDate> seen = new HashSet<>();
    for (ClosedDay each : calendar.closedDays()) {
      violations
          .when(!seen.add(each.day()), FIELD, "repeated")
          .when(each.day().isAfter(today.plusYears(YEARS_AHEAD)), FIELD, "out-of-range")
          .text(FIELD, each.reason().id(), 3, 120)
          .text(FIELD, each.reason().en(), 0, 120);
    }
    return violations;
  }
}
