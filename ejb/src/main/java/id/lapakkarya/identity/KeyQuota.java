package id.lapakkarya.identity;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.WibDates;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Counts the requests of partners' keys by the hour and by the day (WIB), over all nodes, and
 * beside the business transaction: what was refused in the end counts, too.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KeyQuota {
  private static final Duration NOTED = Duration.ofMinutes(1);

  // From left to right, each assignment sees those before it.
  private static final String COUNT =
      "UPDATE partner_key_use SET"
          + " hour_used = IF(hour_at = ?, hour_used, 0) + 1, hour_at = ?,"
          + " day_used = IF(day_at = ?, day_used, 0) + 1, day_at = ?,"
          + " used_at = IF(used_at IS NULL OR used_at < ?, ?, used_at)"
          + " WHERE key_id = ? AND (hour_at <> ? OR hour_used < ?)"
          + " AND (day_at <> ? OR day_used < ?)";
  private static final String BEGIN =
      "INSERT IGNORE INTO partner_key_use (key_id, hour_at, hour_used, day_at, day_used)"
          + " VALUES (?, 0, 0, 0, 0)";
  private static final String READ =
      "SELECT key_id, hour_at, hour_used, day_at, day_used, used_at FROM partner_key_use";

  @Resource(lookup = "java:app/jdbc/lapakPlain")
  private DataSource plain;

  @Inject private Clock clock;

  /**
   * Counts one request.
   *
   * @throws LapakException "too-many-requests" when it was one too many, until the next full hour
   *     or the next day
   */
  @Open("counts for whoever has proven to hold the key")
  public void take(KeyView key) {
    Instant now = clock.instant();
    if (count(key, now)) {
      return;
    }
    if (update(BEGIN, key.id()) == 1 && count(key, now)) {
      return;
    }
    throw LapakException.tooMany("too-many-requests", wait(key, now));
  }

  /** What each key has used, by its number; keys that were never used are absent. */
  @Internal
  public Map<Long, KeyUse> all() {
    Instant now = clock.instant();
    try (var connection = plain.getConnection();
        var select = connection.prepareStatement(READ);
        var rows = select.executeQuery()) {
      Map<Long, KeyUse> found = new HashMap<>();
      while (rows.next()) {
        Timestamp at = rows.getTimestamp("used_at");
        found.put(
            rows.getLong("key_id"),
            new KeyUse(
                rows.getLong("hour_at") == hourOf(now) ? rows.getInt("hour_used") : 0,
                rows.getLong("day_at") == dayOf(now) ? rows.getInt("day_used") : 0,
                at == null ? null : at.toInstant()));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("use of keys not read", e);
    }
  }

  private boolean count(KeyView key, Instant now) {
    long hour = hourOf(now);
    long day = dayOf(now);
    return update(
            COUNT,
            hour,
            hour,
            day,
            day,
            Timestamp.from(now.minus(NOTED)),
            Timestamp.from(now),
            key.id(),
            hour,
            key.perHour(),
            day,
            key.perDay())
        == 1;
  }

  private Duration wait(KeyView key, Instant now) {
    boolean dayIsOver = all().getOrDefault(key.id(), KeyUse.NONE).day() >= key.perDay();
    Instant end =
        dayIsOver
            ? WibDates.startOf(WibDates.dayOf(now).plusDays(1))
            : now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    return Duration.between(now, end);
  }

  private static long hourOf(Instant now) {
    return now.getEpochSecond() / Duration.ofHours(1).toSeconds();
  }

  private static long dayOf(Instant now) {
    return WibDates.dayOf(now).toEpochDay();
  }

  private int update(String sql, Object... values) {
    try (var connection = plain.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("request of a key not counted", e);
    }
  }
}
