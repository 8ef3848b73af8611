package id.lapakkarya.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * One step of the relay: takes open events under a row lock and runs their handlers in the same
 * transaction.
 */
@Stateless
@Internal
public class OutboxDelivery {
  private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());
  private static final int BATCH = 50;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  @Resource(lookup = "java:app/jdbc/lapak")
  private DataSource dataSource;

  @Inject @Any private Instance<EventHandler<?>> handlers;
  @Inject private Clock clock;
  @Inject private Jsonb jsonb;
  @EJB private OutboxDelivery self;

  private record Row(long id, String type, String payload, int attempts) {}

  /**
   * Delivers up to fifty events and says how many; a failing event is put off alone and stops no
   * other.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int deliverBatch() {
    try {
      return self.deliver(BATCH);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "batch failed, events are delivered one by one", e);
    }
    int done = 0;
    for (int i = 0; i < BATCH; i++) {
      try {
        if (self.deliver(1) == 0) {
          return done;
        }
        done++;
      } catch (FailedDelivery failed) {
        LOG.log(Level.WARNING, "event " + failed.id + " failed", failed.getCause());
        self.putOff(failed.id, failed.attempts, String.valueOf(failed.getCause()));
      }
    }
    return done;
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int deliver(int limit) {
    try (var connection = dataSource.getConnection()) {
      List<Row> rows = lockOpen(connection, limit);
      List<Row> forAll = new ArrayList<>();
      for (Row row : rows) {
        try {
          if (dispatch(row) instanceof BroadcastEvent) {
            forAll.add(row);
          }
        } catch (RuntimeException | ReflectiveOperationException e) {
          throw new FailedDelivery(row.id, row.attempts, e);
        }
      }
      markDone(connection, rows);
      broadcast(connection, forAll);
      return rows.size();
    } catch (SQLException e) {
      throw new IllegalStateException("outbox not read", e);
    }
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void putOff(long id, int attempts, String failure) {
    Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 10));
    if (pause.compareTo(LONGEST_PAUSE) > 0) {
      pause = LONGEST_PAUSE;
    }
    try (var connection = dataSource.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE outbox_event SET attempts = attempts + 1, failure = ?, not_before = ? WHERE id = ?")) {
      update.setString(1, failure.length() > 500 ? failure.substring(0, 500) : failure);
      update.setTimestamp(2, Timestamp.from(clock.instant().plus(pause)));
      update.setLong(3, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("outbox not written", e);
    }
  }

  private List<Row> lockOpen(Connection connection, int limit) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (var select =
        connection.prepareStatement(
            "SELECT id, type, payload, attempts FROM outbox_event"
                + " WHERE done_at IS NULL AND (not_before IS NULL OR not_before <= ?)"
                + " ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED")) {
      select.setTimestamp(1, Timestamp.from(clock.instant()));
      select.setInt(2, limit);
      try (var result = select.executeQuery()) {
        while (result.next()) {
          rows.add(
              new Row(
                  result.getLong(1), result.getString(2), result.getString(3), result.getInt(4)));
        }
      }
    }
    return rows;
  }

  private void markDone(Connection connection, List<Row> rows) throws SQLException {
    try (var update =
        connection.prepareStatement("UPDATE outbox_event SET done_at = ? WHERE id = ?")) {
      for (Row row : rows) {
        update.setTimestamp(1, Timestamp.from(clock.instant()));
        update.setLong(2, row.id);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /**
   * Last of all: from here to the commit no other node can write any, so that the numbers become
   * visible in their order.
   */
  private void broadcast(Connection connection, List<Row> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    long last = takeNumbers(connection, rows.size());
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO broadcast_event (seq, type, payload, recorded_at) VALUES (?, ?, ?, ?)")) {
      for (Row row : rows) {
        insert.setLong(1, ++last);
        insert.setString(2, row.type);
        insert.setString(3, row.payload);
        insert.setTimestamp(4, Timestamp.from(clock.instant()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** The last number before those that are now this transaction's. */
  private static long takeNumbers(Connection connection, int count) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE broadcast_sequence SET last_seq = LAST_INSERT_ID(last_seq + ?) WHERE id = 1",
            Statement.RETURN_GENERATED_KEYS)) {
      update.setInt(1, count);
      update.executeUpdate();
      try (var last = update.getGeneratedKeys()) {
        last.next();
        return last.getLong(1) - count;
      }
    }
  }

  private Event dispatch(Row row) throws ClassNotFoundException {
    Event event = read(row.type, row.payload, jsonb);
    for (EventHandler<?> handler : handlers) {
      call(handler, event);
    }
    return event;
  }

  static Event read(String type, String payload, Jsonb jsonb) throws ClassNotFoundException {
    return jsonb.fromJson(
        payload,
        Class.forName(type, true, Thread.currentThread().getContextClassLoader())
            .asSubclass(Event.class));
  }

  private static <E extends Event> void call(EventHandler<E> handler, Event event) {
    if (handler.eventType().isInstance(event)) {
      handler.handle(handler.eventType().cast(event));
    }
  }

  /** A handler's failure, with the event that it failed on. */
  @jakarta.ejb.ApplicationException(rollback = true)
  public static class FailedDelivery extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long id;
    private final int attempts;

    FailedDelivery(long id, int attempts, Exception cause) {
      super(cause);
      this.id = id;
      this.attempts = attempts;
    }
  }
}
