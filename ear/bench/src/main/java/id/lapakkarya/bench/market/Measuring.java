package id.lapakkarya.bench.market;

import id.lapakkarya.bench.data.Database;
import id.lapakkarya.bench.data.Events;
import id.lapakkarya.bench.load.Load;
import id.lapakkarya.bench.load.Tally;
import id.lapakkarya.bench.load.Visit;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

/** Sets visitors to work and looks at what the two servers spend on them. */
final class Measuring {
  /** For visits without end. */
  static final long ANY_NUMBER = Long.MAX_VALUE;

  /** Twice as many as the server has threads for HTTP. */
  private static final int MOST_AT_ONCE = 64;

  private static final Duration SLICE = Duration.ofSeconds(10);
  private static final int MOST_SLICES = 18;
  private static final int TENTH = 10;

  private final Options options;
  private final Database database;
  private final Figures figures;
  private final Load load;

  Measuring(Options options, Database database) {
    this.options = options;
    this.database = database;
    this.figures = Figures.in(options.reports());
    this.load = new Load(options.port(), 42);
  }

  /**
   * Lets visitors come for that long, and on until the server's compiler has little to do any more:
   * on a slow machine it has not finished by then, and the first figures would be its.
   */
  void warmUp(int visitors, Duration time, Visit visit) {
    unmeasured(visitors, time, visit);
    for (int i = 0; i < MOST_SLICES && compiles(visitors, visit); i++) {
      // What it compiles becomes less with each slice.
    }
  }

  private boolean compiles(int visitors, Visit visit) {
    Servers servers = options.servers();
    Servers.Cpu before = servers.cpu();
    Duration compiler = servers.compiler();
    unmeasured(visitors, SLICE, visit);
    Duration compiled = servers.compiler().minus(compiler);
    return compiled.multipliedBy(TENTH).compareTo(servers.cpu().since(before).server()) > 0;
  }

  /** Visits that are not measured. */
  Tally unmeasured(int visitors, Duration time, Visit visit) {
    return calm(load.closed(visitors, time, ANY_NUMBER, visit));
  }

  /**
   * Visitors of whom each begins anew when done.
   *
   * @param most visits after which it ends before its time
   */
  Figure closed(String work, String how, int visitors, long most, Visit visit) throws Exception {
    return measure(work, how, () -> load.closed(visitors, options.window(), most, visit));
  }

  /** Visitors who come at random, so many per second. */
  Figure open(String work, double perSecond, Visit visit) throws Exception {
    return measure(
        work,
        String.format("open, %.0f/s (half)", perSecond),
        () -> load.open(perSecond, MOST_AT_ONCE, options.window(), visit));
  }

  private Figure measure(String work, String how, Supplier<Tally> visits)
      throws IOException, SQLException {
    awaitQuiet();
    Servers.Cpu before = options.servers().cpu();
    long began = System.nanoTime();
    Tally tally = calm(visits.get());
    Duration time = Duration.ofNanos(System.nanoTime() - began);
    long megabytes = options.servers().residentMegabytes();
    // What the visits have left to do is part of what they cost.
    awaitQuiet();
    Figure figure =
        Figure.of(
            options.scale().toString(),
            work,
            how,
            tally,
            time,
            options.servers().cpu().since(before),
            megabytes);
    figures.add(figure);
    return figure;
  }

  private void awaitQuiet() throws SQLException {
    try (Connection connection = database.connect()) {
      Events.awaitDone(connection);
    }
  }

  /** A failure makes a figure worthless. */
  private static Tally calm(Tally tally) {
    tally
        .firstFailure()
        .ifPresent(
            reason -> {
              throw new IllegalStateException(tally.failures() + " failures, first: " + reason);
            });
    return tally;
  }
}
