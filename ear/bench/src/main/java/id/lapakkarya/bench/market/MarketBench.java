package id.lapakkarya.bench.market;

import static id.lapakkarya.bench.market.Measuring.ANY_NUMBER;

import id.lapakkarya.bench.data.DataMaker;
import id.lapakkarya.bench.data.Database;
import id.lapakkarya.bench.data.Market;
import id.lapakkarya.bench.load.Tally;
import id.lapakkarya.bench.load.Visit;
import id.lapakkarya.bench.sql.Recorder;
import id.lapakkarya.bench.visits.Books;
import id.lapakkarya.bench.visits.Checkout;
import id.lapakkarya.bench.visits.PriceChanges;
import id.lapakkarya.bench.visits.Reads;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures one size of the market on servers that were started for it ({@code ./lapak bench
 * market}).
 */
public final class MarketBench {
  static final String AS_BUYERS_ASK = "as buyers ask";
  static final String FIRST_TIME = "each for the first time";
  static final String CHECKOUT = "checkout";
  static final String STATIC = "static";
  private static final int READERS = 16;
  private static final List<Integer> BUYERS = List.of(16, 64);
  private static final long PRICE_CHANGE_MILLIS = 1_000;
  private static final Duration RUN_UP = Duration.ofSeconds(3);
  private static final String STATIC_FILE = "/bare/8k.bin";

  private final Options options;
  private final Database database;
  private final Measuring measuring;
  private final long born = System.nanoTime();
  private final AtomicLong bought = new AtomicLong();

  private MarketBench(Options options) {
    this.options = options;
    this.database = Database.ofEnvironment();
    this.measuring = new Measuring(options, database);
  }

  public static void main(String[] words) throws Exception {
    new MarketBench(Options.of(words)).run();
  }

  private void run() throws Exception {
    say("Making " + options.scale());
    Market market = new DataMaker(database).fill(options.scale());
    Checkout buyer = new Checkout(market);
    Reads reads = new Reads(market);
    Visit checkout = counted(buyer);
    Recorder recorder = new Recorder(database, options.port());
    recorder.moveIdsApart();
    try (PriceChanges changes = new PriceChanges(options.port(), market)) {
      say("Warming up for " + options.warmUp().toSeconds() + " s");
      measuring.warmUp(READERS, options.warmUp(), mixed(reads, checkout));
      if (options.wants(STATIC)) {
        say("Measuring a static file");
        measuring.closed(STATIC, "a file of 8 KB", READERS, ANY_NUMBER, staticFile());
      }
      for (Reads.Read read : reads.all()) {
        if (options.wants(read.work())) {
          say("Measuring " + read.work());
          read(read, changes);
        }
      }
    }
    if (options.wants(CHECKOUT)) {
      say("Measuring checkouts");
      checkouts(checkout);
    }
    new Books(database).check(bought.get());
    sayBounds();
    if (options.wants(SqlBench.SQL)) {
      say("Recording what a checkout sends to the database");
      recorder.record(buyer.byQrisOnly()).save(options.reports());
    }
  }

  /** What bounds are there for: the most that was needed of them so far. */
  private void sayBounds() throws SQLException {
    try (Connection connection = database.connect()) {
      say(
          "Of the database: %s connections at the most, %s ms for a row at the longest"
              .formatted(
                  status(connection, "Max_used_connections"),
                  status(connection, "Innodb_row_lock_time_max")));
    }
  }

  private static String status(Connection connection, String name) throws SQLException {
    return Database.list(
            connection, row -> row.getString(2), "SHOW GLOBAL STATUS LIKE '" + name + "'")
        .get(0);
  }

  private Visit counted(Checkout buyer) {
    return (browser, random, tally) -> {
      buyer.once(browser, random, tally);
      bought.incrementAndGet();
    };
  }

  /** All kinds of work by turns, without what shall be asked for the first time later. */
  private static Visit mixed(Reads reads, Visit checkout) {
    List<Visit> kinds = new ArrayList<>(List.of(checkout, staticFile()));
    reads.all().forEach(read -> kinds.add(read.warmUp()));
    return (browser, random, tally) ->
        kinds.get(random.nextInt(kinds.size())).once(browser, random, new Tally());
  }

  private static Visit staticFile() {
    return Visit.reading(random -> STATIC_FILE);
  }

  private void read(Reads.Read read, PriceChanges changes) throws Exception {
    String work = read.work();
    measuring.closed(work, FIRST_TIME, READERS, read.firsts(), read.first());
    changes.begin(PRICE_CHANGE_MILLIS);
    measuring.unmeasured(READERS, RUN_UP, read.asBuyersAsk());
    Figure figure =
        profiled(
            work,
            () -> measuring.closed(work, AS_BUYERS_ASK, READERS, ANY_NUMBER, read.asBuyersAsk()));
    measuring.open(work, figure.perSecond() / 2, read.asBuyersAsk());
    changes.end();
  }

  private void checkouts(Visit checkout) throws Exception {
    List<Figure> closed = new ArrayList<>();
    measuring.unmeasured(READERS, RUN_UP, checkout);
    for (int buyers : BUYERS) {
      String how = buyers + " buyers";
      closed.add(
          profiled(
              CHECKOUT + "-" + buyers,
              () -> measuring.closed(CHECKOUT, how, buyers, ANY_NUMBER, checkout)));
    }
    measuring.open(CHECKOUT, closed.get(0).perSecond() / 2, checkout);
  }

  private Figure profiled(String name, Profile.Work work) throws Exception {
    if (!options.profile()) {
      return work.run();
    }
    String file =
        "profile-%d-%d-%s".formatted(options.scale().products(), options.scale().tenants(), name);
    return Profile.of(options, database, file, work);
  }

  private void say(String what) {
    long seconds = options.began() + (System.nanoTime() - born) / 1_000_000_000;
    System.out.printf(Locale.ROOT, "%4d s  %s%n", seconds, what);
  }
}
