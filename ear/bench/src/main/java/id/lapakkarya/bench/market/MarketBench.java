package id.lapakkarya.bench.market;

import id.lapakkarya.bench.data.DataMaker;
import id.lapakkarya.bench.data.Database;
import id.lapakkarya.bench.data.Market;
import id.lapakkarya.bench.load.Load;
import id.lapakkarya.bench.load.Tally;
import id.lapakkarya.bench.load.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

/**
 * Measures one size of the market on servers that were started for it ({@code ./lapak bench
 * market}).
 */
public final class MarketBench {
  private static final int READERS = 16;
  private static final long PRICE_CHANGE_MILLIS = 1_000;
  private static final Duration RUN_UP = Duration.ofSeconds(3);

  private final Options options;
  private final Load load;
  private final Table table;
  private final long born = System.nanoTime();
  private long megabytes;

  private MarketBench(Options options) {
    this.options = options;
    this.load = new Load(options.port(), 42);
    this.table = new Table(options.scale().toString());
  }

  public static void main(String[] words) throws Exception {
    new MarketBench(Options.of(words)).run();
  }

  private void run() throws Exception {
    say("Making " + options.scale());
    Market market = new DataMaker(Database.ofEnvironment()).fill(options.scale());
    Reads reads = new Reads(market);
    try (PriceChanges changes = new PriceChanges(options.port(), market)) {
      say("Warming up for " + options.warmUp().toSeconds() + " s");
      calm(load.closed(READERS, options.warmUp(), Long.MAX_VALUE, reads.warmUp()));
      for (Reads.Read read : reads.all()) {
        if (options.wants(read.work())) {
          say("Measuring " + read.work());
          measure(read.work(), "each for the first time", read.firsts(), read.first());
          changes.begin(PRICE_CHANGE_MILLIS);
          calm(load.closed(READERS, RUN_UP, Long.MAX_VALUE, read.asBuyersAsk()));
          measure(read.work(), "as buyers ask", Long.MAX_VALUE, read.asBuyersAsk());
          changes.end();
        }
      }
    }
    table.line("");
    table.line("Resident memory of the server under load: %d MB.".formatted(megabytes));
    write();
  }

  private void measure(String work, String how, long most, Visit visit) {
    Servers.Cpu before = options.servers().cpu();
    long began = System.nanoTime();
    Tally tally = calm(load.closed(READERS, options.window(), most, visit));
    Duration time = Duration.ofNanos(System.nanoTime() - began);
    Servers.Cpu cpu = options.servers().cpu().since(before);
    long held = options.servers().residentMegabytes();
    megabytes = Math.max(megabytes, held);
    table.add(Figure.of(work, how, tally, time, cpu, held));
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

  private void write() {
    Path report = options.reports().resolve("market.md");
    try {
      Files.writeString(
          report, table.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(String what) {
    long seconds = options.began() + (System.nanoTime() - born) / 1_000_000_000;
    System.out.printf(Locale.ROOT, "%4d s  %s%n", seconds, what);
  }
}
