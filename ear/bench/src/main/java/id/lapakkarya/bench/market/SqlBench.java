package id.lapakkarya.bench.market;

import id.lapakkarya.bench.data.Database;
import id.lapakkarya.bench.load.Tally;
import id.lapakkarya.bench.sql.Replays;
import id.lapakkarya.bench.sql.Script;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

/**
 * What the database alone costs: the recorded checkouts through plain JDBC. The application server
 * has ended by then, so that it does not see to the events a second time.
 */
public final class SqlBench {
  static final String SQL = "sql";
  private static final List<Integer> BUYERS = List.of(16, 64);
  private static final Duration WARM_UP = Duration.ofSeconds(10);

  private final Options options;
  private final Replays replays;
  private final Servers servers;

  private SqlBench(Options options, Replays replays, Servers servers) {
    this.options = options;
    this.replays = replays;
    this.servers = servers;
  }

  public static void main(String[] words) throws Exception {
    Options options = Options.of(words);
    Script script = Script.load(options.reports());
    Database database = Database.ofEnvironment();
    Replays replays = new Replays(database, script);
    Servers servers = new Servers(ProcessHandle.current().pid(), options.servers().database());
    demandNone(replays.run(BUYERS.get(0), WARM_UP));
    SqlBench bench = new SqlBench(options, replays, servers);
    for (int buyers : BUYERS) {
      bench.measure(buyers, "%d statements".formatted(script.statements()));
    }
    // What it keeps in memory of its tables, as large as MySQL makes it by itself.
    try (Connection connection = database.connect()) {
      Database.execute(connection, "SET GLOBAL innodb_buffer_pool_size = 134217728");
    }
    demandNone(replays.run(BUYERS.get(0), WARM_UP));
    bench.measure(BUYERS.get(0), "pool of 128 MB");
  }

  private void measure(int buyers, String how) throws Exception {
    Servers.Cpu before = servers.cpu();
    long began = System.nanoTime();
    Tally tally = replays.run(buyers, options.window());
    Duration time = Duration.ofNanos(System.nanoTime() - began);
    demandNone(tally);
    Figures.in(options.reports())
        .add(
            Figure.of(
                options.scale().toString(),
                SQL,
                "%d connections, %s".formatted(buyers, how),
                tally,
                time,
                servers.cpu().since(before),
                0));
  }

  private static void demandNone(Tally failures) {
    failures
        .firstFailure()
        .ifPresent(
            reason -> {
              throw new IllegalStateException("a checkout cannot be replayed: " + reason);
            });
  }
}
