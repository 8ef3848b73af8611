package id.lapakkarya.bench.load;

/**
 * How long things took, in buckets of at most 1.6% width from a microsecond up: small enough for
 * every thread to have its own.
 */
public final class Latencies {
  private static final int FINE_BITS = 6;
  private static final int FINE = 1 << FINE_BITS;

  private final long[] counts = new long[(Long.SIZE - FINE_BITS) * FINE];
  private long size;

  void add(long nanos) {
    counts[bucketOf(Math.max(0, nanos / 1_000))]++;
    size++;
  }

  void add(Latencies other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    size += other.size;
  }

  public long size() {
    return size;
  }

  /** The time within which that share was done, in milliseconds. */
  public double millisAt(double share) {
    long wanted = Math.max(1, (long) Math.ceil(size * share));
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= wanted) {
        return middleOf(i) / 1_000.0;
      }
    }
    return 0;
  }

  /**
   * Microseconds below {@code FINE} have buckets of their own; above, each power of two has as
   * many.
   */
  private static int bucketOf(long micros) {
    if (micros < FINE) {
      return (int) micros;
    }
    int shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(micros) - FINE_BITS;
    return (shift + 1) * FINE + (int) ((micros >> shift) - FINE);
  }

  private static double middleOf(int bucket) {
    if (bucket < FINE) {
      return bucket;
    }
    int shift = bucket / FINE - 1;
    long low = (long) (FINE + bucket % FINE) << shift;
    return low + (1L << shift) / 2.0;
  }
}
