package id.lapakkarya.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Visitors at work for some time, either as many as are told, each beginning anew when done (closed
 * loop), or arriving at a rate of their own, whether the server keeps up or not (open arrivals).
 */
public final class Load {
  /** Says how long a visitor waits for the turn of one more visit, or that it is time to go. */
  private interface Turns {
    /** When the next visit should begin, by {@link System#nanoTime}. */
    long next();
  }

  private final int port;
  private final SplittableRandom seeds;

  public Load(int port, long seed) {
    this.port = port;
    this.seeds = new SplittableRandom(seed);
  }

  /**
   * @param most ends earlier after so many visits
   */
  public Tally closed(int visitors, Duration time, long most, Visit visit) {
    AtomicLong begun = new AtomicLong();
    Turns turns = () -> begun.getAndIncrement() < most ? System.nanoTime() : Long.MAX_VALUE;
    return run(visitors, System.nanoTime() + time.toNanos(), turns, visit);
  }

  /**
   * Arrivals at random, as those of people who do not know of each other (Poisson). Time is counted
   * from when a visit should have begun: one that had to wait for a free visitor has waited, too.
   *
   * @param visitors how many may be under way at once; many more than will be needed
   */
  public Tally open(double perSecond, int visitors, Duration time, Visit visit) {
    long begin = System.nanoTime();
    SplittableRandom gaps = seeds.split();
    long[] arrivals = new long[(int) Math.ceil(perSecond * time.toMillis() / 1_000 * 1.5) + 100];
    double at = 0;
    for (int i = 0; i < arrivals.length; i++) {
      at -= Math.log(1 - gaps.nextDouble()) / perSecond;
      arrivals[i] = begin + (long) (at * 1e9);
    }
    AtomicLong taken = new AtomicLong();
    Turns turns =
        () -> {
          long turn = taken.getAndIncrement();
          return turn < arrivals.length ? arrivals[(int) turn] : Long.MAX_VALUE;
        };
    return run(visitors, begin + time.toNanos(), turns, visit);
  }

  private Tally run(int visitors, long end, Turns turns, Visit visit) {
    List<Thread> threads = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < visitors; i++) {
      Tally tally = new Tally();
      SplittableRandom random = seeds.split();
      Thread thread = new Thread(() -> stay(end, turns, visit, random, tally), "visitor-" + i);
      tallies.add(tally);
      threads.add(thread);
      thread.start();
    }
    Tally sum = new Tally();
    for (int i = 0; i < visitors; i++) {
      try {
        threads.get(i).join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      sum.add(tallies.get(i));
    }
    return sum;
  }

  private void stay(long end, Turns turns, Visit visit, SplittableRandom random, Tally tally) {
    try (Browser browser = new Browser(port)) {
      for (long turn = turns.next(); turn < end; turn = turns.next()) {
        for (long early = turn - System.nanoTime(); early > 0; early = turn - System.nanoTime()) {
          LockSupport.parkNanos(early);
        }
        try {
          visit.once(browser, random, tally);
          tally.done(System.nanoTime() - turn);
        } catch (IOException | IllegalStateException e) {
          tally.failed(e);
        }
      }
    } catch (IOException e) {
      tally.failed(e);
    }
  }
}
