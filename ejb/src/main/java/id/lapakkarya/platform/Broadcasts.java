package id.lapakkarya.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * What this node hears of all nodes: it follows the sequence of {@code broadcast_event} with a
 * cursor of its own, every second and at once after its own relay has written.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Broadcasts {
  private static final Logger LOG = Logger.getLogger(Broadcasts.class.getName());
  private static final int BATCH = 500;

  @Resource(lookup = "java:app/jdbc/lapak")
  private DataSource dataSource;

  @Resource private ManagedExecutorService executor;
  @Inject private Jsonb jsonb;

  private final List<BroadcastListener> listeners = new CopyOnWriteArrayList<>();
  private final NudgedWork work = new NudgedWork("following broadcasts", this::follow);
  private long cursor;

  private record Row(long sequence, String type, String payload) {}

  /** What happened before this node began has left no trace in it. */
  @PostConstruct
  void begin() {
    try (var connection = dataSource.getConnection();
        var select =
            connection.prepareStatement("SELECT last_seq FROM broadcast_sequence WHERE id = 1");
        var result = select.executeQuery()) {
      result.next();
      cursor = result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("broadcasts not read", e);
    }
  }

  @Open("a cache in front of the use cases follows too; it is told ids only")
  public void listen(BroadcastListener listener) {
    if (listener.isMadeFromOthers()) {
      listeners.add(listener);
    } else {
      listeners.add(0, listener);
    }
  }

  @Open("as listening")
  public void stopListening(BroadcastListener listener) {
    listeners.remove(listener);
  }

  @Internal
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void everySecond() {
    work.run();
  }

  /** Asks for following soon, without waiting for it. */
  @Internal
  public void nudge() {
    work.nudge(executor);
  }

  /** Tells this node's own listeners at once; the others, and these again, hear by the sequence. */
  @Internal
  public void tellHere(BroadcastEvent event) {
    for (BroadcastListener listener : listeners) {
      try {
        listener.heard(event);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "a listener failed and begins anew", e);
        listener.missed();
      }
    }
  }

  private void follow() {
    List<Row> rows;
    do {
      rows = next();
      for (Row row : rows) {
        if (row.sequence != cursor + 1) {
          listeners.forEach(BroadcastListener::missed);
        }
        cursor = row.sequence;
        tell(row);
      }
    } while (rows.size() == BATCH);
  }

  private void tell(Row row) {
    try {
      tellHere((BroadcastEvent) OutboxDelivery.read(row.type, row.payload, jsonb));
    } catch (RuntimeException | ReflectiveOperationException e) {
      // Written by a newer version, during an upgrade node by node.
      LOG.log(Level.WARNING, "broadcast " + row.sequence + " not understood", e);
      listeners.forEach(BroadcastListener::missed);
    }
  }

  private List<Row> next() {
    List<Row> rows = new ArrayList<>();
    try (var connection = dataSource.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT seq, type, payload FROM broadcast_event WHERE seq > ? ORDER BY seq LIMIT "
                    + BATCH)) {
      select.setLong(1, cursor);
      try (var result = select.executeQuery()) {
        while (result.next()) {
          rows.add(new Row(result.getLong(1), result.getString(2), result.getString(3)));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("broadcasts not read", e);
    }
  }
}
