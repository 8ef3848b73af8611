package id.lapakkarya.bench.market;

import id.lapakkarya.bench.data.Database;
import id.lapakkarya.bench.load.Tally;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What each setting of the connection to the database is worth: short transactions of three reads
 * by key and a batch of rows, as the pool hands connections out, with all settings that are kept
 * and with one of them changed at a time. All take turns twice, so that a machine that becomes
 * slower meets each of them alike.
 */
public final class DriverBench {
  private static final int CONNECTIONS = 4;
  private static final int ROUNDS = 2;
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final String KEPT =
      "&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=500"
          + "&prepStmtCacheSqlLimit=8192&sslMode=DISABLED";
  private static final String CHECK = "SELECT 1";
  private static final int BATCH = 5;

  /** Wide rows, several rows, and a join: what a page or a checkout asks most. */
  private static final List<String> READS =
      List.of(
          "SELECT * FROM listing WHERE product_id = ?",
          "SELECT * FROM product_sku WHERE product_id = ?",
          "SELECT p.*, t.name FROM product p JOIN tenant t ON t.id = p.tenant_id WHERE p.id = ?");

  /**
   * @param checks whether the connection is tried before each transaction
   */
  private record Setting(String name, String options, boolean checks) {}

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("kept", KEPT, false),
          new Setting("statements as text", KEPT + "&useServerPrepStmts=false", false),
          new Setting("prepared each time", KEPT + "&cachePrepStmts=false", false),
          new Setting("TLS", KEPT + "&sslMode=REQUIRED", false),
          new Setting("a check at each use", KEPT, true),
          new Setting("state asked of the server", KEPT + "&useLocalSessionState=false", false),
          new Setting("batches row by row", KEPT + "&rewriteBatchedStatements=false", false));

  private final Options options;
  private final Database database = Database.ofEnvironment();
  private final Servers servers;
  private final List<Long> products;

  private DriverBench(Options options) throws SQLException {
    this.options = options;
    servers = new Servers(ProcessHandle.current().pid(), options.servers().database());
    try (Connection connection = database.connect()) {
      products = Database.list(connection, row -> row.getLong(1), "SELECT product_id FROM listing");
    }
  }

  public static void main(String[] words) throws Exception {
    DriverBench bench = new DriverBench(Options.of(words));
    for (int round = 1; round <= ROUNDS; round++) {
      for (Setting setting : SETTINGS) {
        bench.measure(setting, round);
      }
    }
  }

  private void measure(Setting setting, int round) throws Exception {
    run(setting, WARM_UP);
    Servers.Cpu before = servers.cpu();
    long began = System.nanoTime();
    Tally tally = run(setting, options.window());
    Figures.in(options.reports())
        .add(
            Figure.of(
                "transactions of three reads and %d rows, %d connections"
                    .formatted(BATCH, CONNECTIONS),
                "driver",
                setting.name + ", round " + round,
                tally,
                Duration.ofNanos(System.nanoTime() - began),
                servers.cpu().since(before),
                0));
  }

  private Tally run(Setting setting, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    List<Thread> threads = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      Tally tally = new Tally();
      int first = i;
      Thread thread = new Thread(() -> read(setting, first, end, tally), "driver-" + i);
      tallies.add(tally);
      threads.add(thread);
      thread.start();
    }
    Tally sum = new Tally();
    for (int i = 0; i < CONNECTIONS; i++) {
      threads.get(i).join();
      sum.add(tallies.get(i));
    }
    sum.firstFailure()
        .ifPresent(
            reason -> {
              throw new IllegalStateException(setting.name + ": " + reason);
            });
    return sum;
  }

  private void read(Setting setting, int first, long end, Tally tally) {
    try (Connection connection = database.connect(setting.options)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TEMPORARY TABLE driver_row (id BIGINT, words VARCHAR(40))");
      }
      int next = first;
      for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
        if (setting.checks) {
          ask(connection, CHECK, null);
        }
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        long product = products.get(next % products.size());
        for (String read : READS) {
          ask(connection, read, product);
        }
        write(connection, product);
        connection.commit();
        connection.setAutoCommit(true);
        tally.done(System.nanoTime() - now);
        next += CONNECTIONS;
      }
    } catch (SQLException | RuntimeException e) {
      tally.failed(e);
    }
  }

  private static void write(Connection connection, long product) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO driver_row (id, words) VALUES (?, ?)")) {
      for (int i = 0; i < BATCH; i++) {
        insert.setLong(1, product);
        insert.setString(2, "row " + i);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void ask(Connection connection, String sql, Long key) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      if (key != null) {
        select.setLong(1, key);
      }
      try (ResultSet rows = select.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            rows.getObject(i);
          }
        }
      }
    }
  }
}
