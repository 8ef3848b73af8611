package id.lapakkarya.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** Deletes events that everybody has heard: delivered ones after a week, broadcasts after a day. */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventPurge {
  private static final Duration DELIVERED = Duration.ofDays(7);
  private static final Duration BROADCAST = Duration.ofDays(1);

  @Resource(lookup = "java:app/jdbc/lapak")
  private DataSource dataSource;

  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "17", persistent = false)
  public void everyHour() {
    purge("DELETE FROM outbox_event WHERE done_at < ? LIMIT 1000", DELIVERED);
    purge("DELETE FROM broadcast_event WHERE recorded_at < ? LIMIT 1000", BROADCAST);
  }

  /** In small steps, so that nobody waits for the locks of a large one. */
  private void purge(String step, Duration age) {
    try (var connection = dataSource.getConnection();
        var delete = connection.prepareStatement(step)) {
      do {
        delete.setTimestamp(1, Timestamp.from(clock.instant().minus(age)));
      } while (delete.executeUpdate() > 0);
    } catch (SQLException e) {
      throw new IllegalStateException("events not purged", e);
    }
  }
}
