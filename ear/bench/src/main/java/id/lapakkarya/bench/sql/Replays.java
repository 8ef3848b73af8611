package id.lapakkarya.bench.sql;

import id.lapakkarya.bench.data.Database;
import id.lapakkarya.bench.load.Tally;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Many who replay checkouts at a time, each on a connection of its own. */
public final class Replays {
  private static final long FIRST_ID = 8_000_000_000L;

  private final Database database;
  private final List<Replay> checkouts;
  private final AtomicLong nextId;

  public Replays(Database database, Script script) throws SQLException {
    this.database = database;
    this.checkouts = script.checkouts().stream().map(Replay::new).toList();
    try (Connection connection = database.connect()) {
      long highest = Database.number(connection, "SELECT MAX(id) FROM customer_order");
      this.nextId = new AtomicLong(Math.max(FIRST_ID, (highest / Replay.IDS + 1) * Replay.IDS));
    }
  }

  public Tally run(int buyers, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    List<Thread> threads = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < buyers; i++) {
      Tally tally = new Tally();
      Thread thread = new Thread(() -> replay(end, tally), "replay-" + i);
      tallies.add(tally);
      threads.add(thread);
      thread.start();
    }
    Tally sum = new Tally();
    for (int i = 0; i < buyers; i++) {
      threads.get(i).join();
      sum.add(tallies.get(i));
    }
    return sum;
  }

  private void replay(long end, Tally tally) {
    try (Connection connection = database.connect()) {
      for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
        long id = nextId.getAndAdd(Replay.IDS);
        checkouts.get((int) (id / Replay.IDS % checkouts.size())).run(connection, id);
        tally.done(System.nanoTime() - now);
      }
    } catch (SQLException | RuntimeException e) {
      tally.failed(e);
    }
  }
}
