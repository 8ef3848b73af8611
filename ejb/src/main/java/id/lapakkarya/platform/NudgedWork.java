package id.lapakkarya.platform;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that empties a queue and of which one run at a time is enough on a node: who nudges it while
 * it runs has it run once more. A timer runs it, too, for what a node that died has left; so a run
 * that fails is only logged.
 */
public final class NudgedWork {
  private static final Logger LOG = Logger.getLogger(NudgedWork.class.getName());

  private final String name;
  private final Runnable work;
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicInteger nudges = new AtomicInteger();

  /**
   * @param name for the log
   */
  public NudgedWork(String name, Runnable work) {
    this.name = name;
    this.work = work;
  }

  /** Asks for a run soon, without waiting for it. */
  public void nudge(Executor executor) {
    nudges.incrementAndGet();
    if (running.get()) {
      return;
    }
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "the timer takes it", e);
    }
  }

  /** Runs until nobody has nudged since; returns at once while another thread is at it. */
  public void run() {
    int seen;
    do {
      seen = nudges.get();
      if (!running.compareAndSet(false, true)) {
        return;
      }
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, name + " failed, the timer tries again", e);
      } finally {
        running.set(false);
      }
    } while (seen != nudges.get());
  }
}
