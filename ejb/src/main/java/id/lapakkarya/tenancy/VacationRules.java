package id.lapakkarya.tenancy;

import id.lapakkarya.platform.Violations;
import java.time.LocalDate;

/** What a shop's vacation must satisfy. */
public final class VacationRules {
  private static final int LONGEST_DAYS = 180;

  private VacationRules() {}

  /**
   * @param today in WIB
   */
  public static Violations check(Vacation vacation, LocalDate today) {
    LocalDate from = vacation.from();
    LocalDate until = vacation.until();
    Violations violations =
        new Violations()
            .when(from == null, "from", "not-a-date")
            .when(until == null, "until", "not-a-date")
            .lines("messageId", vacation.message().id(), 5, 300)
            .lines("messageEn", vacation.message().en(), 0, 300);
    if (from != null && until != null) {
      violations
          .when(until.isBefore(from), "until", "before-from")
          .when(until.isBefore(today), "until", "in-the-past")
          .when(until.isAfter(from.plusDays(LONGEST_DAYS)), "until", "out-of-range");
    }
    return violations;
  }
}
