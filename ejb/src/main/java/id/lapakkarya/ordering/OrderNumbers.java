package id.lapakkarya.ordering;

import id.lapakkarya.platform.WibDates;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * Numbers that people can read out, e.g. {@code LK-261122-7F3KQ}: the day (WIB) and five characters
 * without look-alikes.
 */
final class OrderNumbers {
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
  private static final SecureRandom RANDOM = new SecureRandom();

  private OrderNumbers() {}

  static String next(Instant now) {
    StringBuilder number =
        new StringBuilder("LK-").append(DAY.format(WibDates.dayOf(now))).append('-');
    for (int i = 0; i < 5; i++) {
      number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return number.toString();
  }
}
