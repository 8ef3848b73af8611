package id.lapakkarya.bench.sql;

import id.lapakkarya.bench.data.Database;
import id.lapakkarya.bench.data.Events;
import id.lapakkarya.bench.load.Browser;
import id.lapakkarya.bench.load.Tally;
import id.lapakkarya.bench.sql.Script.Recorded;
import id.lapakkarya.bench.sql.Script.Unit;
import id.lapakkarya.bench.visits.Checkout;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes down what the application sends to the database for a checkout, from MySQL's general log:
 * the cart, the order and what follows from it. So the comparison is always with what the
 * application does now.
 */
public final class Recorder {
  /** Identifiers are so large that nothing else looks like them. */
  private static final long FIRST_BROADCAST = 5_000_000_000L;

  private static final long FIRST_EVENT = 6_000_000_000L;
  private static final long FIRST_ROW = 7_000_000_000L;

  private static final int CHECKOUTS = 60;

  /** Long enough to hear everything that the application asks by itself again and again. */
  private static final Duration LISTENING = Duration.ofSeconds(12);

  private final Database database;
  private final int port;

  public Recorder(Database database, int port) {
    this.database = database;
    this.port = port;
  }

  /** Before the application takes its next block of identifiers. */
  public void moveIdsApart() throws SQLException {
    try (Connection connection = database.connect()) {
      Database.execute(
          connection,
          "UPDATE id_block SET next_value = GREATEST(next_value, ?) WHERE name = 'lapak'",
          FIRST_ROW);
      Database.execute(
          connection,
          "UPDATE broadcast_sequence SET last_seq = GREATEST(last_seq, ?)",
          FIRST_BROADCAST);
      Database.execute(connection, "ALTER TABLE outbox_event AUTO_INCREMENT = " + FIRST_EVENT);
    }
  }

  public Script record(Checkout buyer) throws SQLException, IOException {
    try (Connection connection = database.connect();
        Browser browser = new Browser(port)) {
      Database.execute(connection, "SET GLOBAL log_output = 'TABLE'");
      Set<String> idle = new HashSet<>();
      log(connection, () -> LockSupport.parkNanos(LISTENING.toNanos()))
          .forEach(unit -> unit.statements().forEach(each -> idle.add(formOf(each))));
      SplittableRandom random = new SplittableRandom(3);
      List<Recorded> recorded = new ArrayList<>();
      for (int i = 0; i < CHECKOUTS; i++) {
        List<Checkout.Bought> bought = new ArrayList<>();
        List<Unit> units =
            log(
                connection,
                () -> {
                  bought.add(buyer.buy(browser, random, new Tally()));
                  Events.awaitDone(connection);
                });
        Checkout.Bought names = bought.get(0);
        recorded.add(
            new Recorded(
                List.of(names.cart(), names.order(), names.token()),
                units.stream().filter(unit -> belongsToIt(unit, idle)).toList()));
      }
      return new Script(recorded);
    }
  }

  /** What is listened to. */
  private interface Work {
    void run() throws SQLException, IOException;
  }

  private List<Unit> log(Connection connection, Work work) throws SQLException, IOException {
    String since = Database.list(connection, row -> row.getString(1), "SELECT NOW(6)").get(0);
    Database.execute(connection, "SET GLOBAL general_log = ON");
    work.run();
    Database.execute(connection, "SET GLOBAL general_log = OFF");
    List<Sent> all =
        Database.list(
            connection,
            row -> new Sent(row.getLong(1), row.getString(2)),
            "SELECT thread_id, CONVERT(argument USING utf8mb4) FROM mysql.general_log"
                + " WHERE event_time >= ? AND command_type IN ('Query', 'Execute')"
                + " AND thread_id <> CONNECTION_ID()",
            since);
    return unitsOf(all);
  }

  /** A statement on a connection. */
  private record Sent(long connection, String statement) {}

  /** Identifiers come in blocks for many checkouts at once, and a replay has its own. */
  private static List<Unit> unitsOf(List<Sent> all) {
    List<Unit> units = new ArrayList<>();
    Map<Long, List<String>> open = new HashMap<>();
    for (Sent sent : all) {
      String statement = sent.statement().replaceAll("\\s*\\R\\s*", " ").strip();
      List<String> transaction = open.get(sent.connection());
      if (statement.equals("SET autocommit=0")) {
        open.put(sent.connection(), new ArrayList<>());
      } else if (statement.equals("COMMIT") || statement.equals("ROLLBACK")) {
        if (transaction != null && !transaction.isEmpty()) {
          units.add(new Unit(true, List.copyOf(transaction)));
          transaction.clear();
        }
      } else if (statement.equals("SET autocommit=1")) {
        open.remove(sent.connection());
      } else if (statement.contains("id_block")) {
        continue;
      } else if (transaction == null) {
        units.add(new Unit(false, List.of(statement)));
      } else {
        append(transaction, statement);
      }
    }
    return units;
  }

  /** The driver sends a batch at once; the log shows it statement by statement. */
  private static void append(List<String> transaction, String statement) {
    int last = transaction.size() - 1;
    if (last >= 0 && transaction.get(last).endsWith(";")) {
      transaction.set(last, transaction.get(last) + statement);
    } else {
      transaction.add(statement);
    }
  }

  /** What the application asks again and again by itself is no part of a checkout. */
  private static boolean belongsToIt(Unit unit, Set<String> idle) {
    return !unit.statements().stream().allMatch(each -> idle.contains(formOf(each)));
  }

  private static String formOf(String statement) {
    return statement.replaceAll("'[^']*'", "?").replaceAll("\\d+", "?");
  }
}
