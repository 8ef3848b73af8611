package id.lapakkarya.bench.market;

import id.lapakkarya.bench.data.Database;
import id.lapakkarya.bench.load.Tally;
import id.lapakkarya.bench.sql.Replays;
import id.lapakkarya.bench.sql.Script;
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

  private SqlBench() {}

  public static void main(String[] words) throws Exception {
    Options options = Options.of(words);
    Script script = Script.load(options.reports());
    Replays replays = new Replays(Database.ofEnvironment(), script);
    Servers servers = new Servers(ProcessHandle.current().pid(), options.servers().database());
    demandNone(replays.run(BUYERS.get(0), WARM_UP));
    for (int buyers : BUYERS) {
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
                  "%d connections, %d statements".formatted(buyers, script.statements()),
                  tally,
                  time,
                  servers.cpu().since(before),
                  0));
    }
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
