package id.lapakkarya.identity;

import id.lapakkarya.platform.Internal;
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
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Counts attempts that may be guesses, and locks after five in a row: for fifteen minutes, then for
 * twice as long each time, up to two hours. In the database, so that it holds on every node and
 * after a restart.
 *
 * <p>An attempt is counted before it is judged and beside the business transaction: guesses that
 * come at the same time are counted too, and none is forgotten by a rollback.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Attempts {
  private static final int IN_A_ROW = 5;
  private static final int FIRST_LOCK_MINUTES = 15;
  private static final int DOUBLINGS = 3;
  private static final Duration REMEMBERED = Duration.ofDays(1);

  // From left to right, each assignment sees those before it.
  private static final String COUNT =
      "UPDATE attempt_count SET"
          + " locked_until = IF(failures + 1 < ?, NULL,"
          + " TIMESTAMPADD(MINUTE, ? * POW(2, LEAST(locks, ?)), ?)),"
          + " locks = IF(failures + 1 < ?, locks, locks + 1),"
          + " failures = IF(failures + 1 < ?, failures + 1, 0),"
          + " changed_at = ?"
          + " WHERE subject = ? AND (locked_until IS NULL OR locked_until <= ?)";

  @Resource(lookup = "java:app/jdbc/lapakPlain")
  private DataSource plain;

  @Inject private Clock clock;

  /**
   * Counts one more attempt.
   *
   * @param subject what is tried, e.g. {@code password:} and an address
   * @return until when the subject is locked; empty when the attempt may be made
   */
  public Optional<Instant> count(String subject) {
    String key = Secrets.hash(subject);
    Timestamp now = Timestamp.from(clock.instant());
    update(
        "INSERT IGNORE INTO attempt_count (subject, failures, locks, changed_at)"
            + " VALUES (?, 0, 0, ?)",
        key,
        now);
    int counted =
        update(
            COUNT, IN_A_ROW, FIRST_LOCK_MINUTES, DOUBLINGS, now, IN_A_ROW, IN_A_ROW, now, key, now);
    return counted == 1 ? Optional.empty() : lockedUntil(subject);
  }

  /** Until when the subject is locked. */
  public Optional<Instant> lockedUntil(String subject) {
    try (var connection = plain.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT locked_until FROM attempt_count WHERE subject = ? AND locked_until > ?")) {
      select.setString(1, Secrets.hash(subject));
      select.setTimestamp(2, Timestamp.from(clock.instant()));
      try (var rows = select.executeQuery()) {
        return rows.next() ? Optional.of(rows.getTimestamp(1).toInstant()) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("attempts not read", e);
    }
  }

  /** It succeeded: the count begins anew. */
  public void succeeded(String subject) {
    update("DELETE FROM attempt_count WHERE subject = ?", Secrets.hash(subject));
  }

  /** Forgets attempts that are a day old. */
  public void forgetOld() {
    update(
        "DELETE FROM attempt_count WHERE changed_at < ? AND (locked_until IS NULL OR locked_until < ?)",
        Timestamp.from(clock.instant().minus(REMEMBERED)),
        Timestamp.from(clock.instant()));
  }

  private int update(String sql, Object... values) {
    try (var connection = plain.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("attempt not counted", e);
    }
  }
}
