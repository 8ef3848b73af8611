package id.lapakkarya.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * Tells other contexts what has happened: rows written with the change, delivered by {@link
 * OutboxRelay} after the commit.
 *
 * <p>Plain JDBC on the transaction's own connection, because both persistence units publish.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {
  private static final String INSERT =
      "INSERT INTO outbox_event (type, payload, recorded_at) VALUES (?, ?, ?)";

  @Resource(lookup = "java:app/jdbc/lapak")
  private DataSource dataSource;

  @Resource private TransactionSynchronizationRegistry transaction;
  @Inject private Clock clock;
  @Inject private Jsonb jsonb;
  @Inject private OutboxRelay relay;

  public void publish(Event event) {
    publish(List.of(event));
  }

  public void publish(List<? extends Event> events) {
    if (events.isEmpty()) {
      return;
    }
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      for (Event event : events) {
        insert.setString(1, event.getClass().getName());
        insert.setString(2, jsonb.toJson(event));
        insert.setTimestamp(3, Timestamp.from(clock.instant()));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("outbox not written", e);
    }
    nudgeAfterCommit();
  }

  private void nudgeAfterCommit() {
    if (transaction.getResource(Outbox.class) != null) {
      return;
    }
    transaction.putResource(Outbox.class, Boolean.TRUE);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing to do before the commit.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              relay.nudge();
            }
          }
        });
  }
}
