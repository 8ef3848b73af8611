package id.lapakkarya.platform;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Small data that seldom changes and is asked for by nearly every request: read once, remembered by
 * this node until it is told to forget, and for a minute at most.
 *
 * @param <T> an immutable value
 */
public final class Remembered<T> {
  private static final long LIFE = Duration.ofMinutes(1).toNanos();

  private record Memory<T>(T value, long until) {}

  private final Supplier<T> source;
  private final AtomicLong changes = new AtomicLong();
  private volatile Memory<T> memory;

  /**
   * @param source reads what is committed, and nothing that is only under way
   */
  public Remembered(Supplier<T> source) {
    this.source = source;
  }

  public T get() {
    Memory<T> known = memory;
    if (known != null && known.until - System.nanoTime() > 0) {
      return known.value;
    }
    long before = changes.get();
    T value = source.get();
    Memory<T> fresh = new Memory<>(value, System.nanoTime() + LIFE);
    synchronized (this) {
      if (changes.get() == before) {
        memory = fresh;
      }
    }
    return value;
  }

  /** What was read until now is outdated, and so is what is being read. */
  public synchronized void forget() {
    changes.incrementAndGet();
    memory = null;
  }
}
