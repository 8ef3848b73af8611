package id.lapakkarya.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What the application has still to do with what has happened. */
public final class Events {
  private static final String OPEN = "SELECT COUNT(*) FROM outbox_event WHERE done_at IS NULL";
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Events() {}

  /** Returns when every event has been delivered. */
  public static void awaitDone(Connection connection) throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (Database.number(connection, OPEN) > 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the application does not get done with its events");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
