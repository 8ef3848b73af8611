package id.lapakkarya.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a key has used of its quota.
 *
 * @param hour requests of the hour that runs
 * @param day requests of the day that runs, in WIB
 * @param at of the last one, to the minute; null when there was none
 */
public record KeyUse(int hour, int day, Instant at) implements Serializable {
  static final KeyUse NONE = new KeyUse(0, 0, null);
}
