package id.lapakkarya.storefront;

import static id.lapakkarya.identity.Permission.SEARCH_READ;

import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which words were looked for in vain, how often, and when for the last time. */
@Stateless
public class SearchTerms {
  private static final int MOST = 200;
  private static final Duration KEPT = Duration.ofDays(90);
  private static final String COUNT =
      "INSERT INTO search_term (term, times, last_at) VALUES (?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE times = times + VALUES(times), last_at = VALUES(last_at)";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;

  /** Words that nothing was found for. */
  public record Unfound(String term, long times, Instant lastAt) implements Serializable {}

  /** Those that were looked for most often. */
  @Requires(SEARCH_READ)
  public List<Unfound> list() {
    List<?> rows =
        market
            .createNativeQuery(
                "SELECT term, times, last_at FROM search_term ORDER BY times DESC, last_at DESC,"
                    + " term LIMIT "
                    + MOST)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Unfound((String) row[0], ((Number) row[1]).longValue(), instant(row[2])))
        .toList();
  }

  /** In the order of the words, so that nodes that count the same do not wait crosswise. */
  @Internal
  public void count(Map<String, Integer> times) {
    Timestamp now = Timestamp.from(clock.instant());
    new TreeMap<>(times)
        .forEach(
            (term, count) ->
                market
                    .createNativeQuery(COUNT)
                    .setParameter(1, term)
                    .setParameter(2, count)
                    .setParameter(3, now)
                    .executeUpdate());
  }

  /** Forgets what nobody has looked for in three months. */
  @Internal
  public void purge() {
    market
        .createNativeQuery("DELETE FROM search_term WHERE last_at < ?")
        .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
        .executeUpdate();
  }

  /** Forgets these words: something is found for them from now on. */
  @Internal
  public void forget(String term) {
    market
        .createNativeQuery("DELETE FROM search_term WHERE term = ?")
        .setParameter(1, term)
        .executeUpdate();
  }

  private static Instant instant(Object value) {
    return value instanceof Timestamp time
        ? time.toInstant()
        : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
  }
}
