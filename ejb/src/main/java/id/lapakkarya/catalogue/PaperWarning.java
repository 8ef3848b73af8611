package id.lapakkarya.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the end of a paper is told: 60, 30 and 7 days ahead, and when it is over; each once, however
 * often it is looked at, and what was slept through is not made up for.
 */
public final class PaperWarning {
  public static final int FIRST = 60;
  public static final int SECOND = 30;
  public static final int LAST = 7;

  /** The paper is not valid any more. */
  public static final int OVER = 0;

  private PaperWarning() {}

  /**
   * What is to be told today.
   *
   * @param told the latest that was told of this end; null is nothing
   */
  public static Optional<Integer> due(LocalDate validUntil, Integer told, LocalDate today) {
    if (validUntil == null) {
      return Optional.empty();
    }
    long left = ChronoUnit.DAYS.between(today, validUntil);
    if (left > FIRST) {
      return Optional.empty();
    }
    int step = left < 0 ? OVER : left <= LAST ? LAST : left <= SECOND ? SECOND : FIRST;
    return told == null || step < told ? Optional.of(step) : Optional.empty();
  }
}
