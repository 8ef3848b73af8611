package id.lapakkarya.it.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Two variants of the same work, measured by turns. A round is A B B A, so that whatever drifts
 * (compiler, clock of the processor, neighbours) meets both alike; each round gives one difference,
 * and many rounds tell how far to trust it.
 */
final class Comparison {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final String name;
  private final Variant one;
  private final Variant other;
  private final Series ofOne;
  private final Series ofOther;
  private final double[] wall;
  private final double[] cpu;

  private Comparison(String name, Variant one, Variant other, int rounds, int calls) {
    this.name = name;
    this.one = one;
    this.other = other;
    this.ofOne = new Series(2 * rounds * calls);
    this.ofOther = new Series(2 * rounds * calls);
    this.wall = new double[rounds];
    this.cpu = new double[rounds];
  }

  /** All variants by turns, until the compiler has had its time. */
  static void warmUp(Duration time, List<Variant> variants) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      for (Variant variant : variants) {
        for (int i = 0; i < 20; i++) {
          variant.work().run();
        }
        variant.tidyUp().run();
      }
    }
  }

  /**
   * @param calls of a variant in a row; it has two rows in each round
   * @param database where MySQL's own count can be read
   */
  static Comparison measure(
      String name, Variant one, Variant other, int rounds, int calls, DataSource database) {
    Comparison comparison = new Comparison(name, one, other, rounds, calls);
    for (int round = 0; round < rounds; round++) {
      comparison.round(round, calls, database);
    }
    return comparison;
  }

  private void round(int round, int calls, DataSource database) {
    int begin = ofOne.size();
    run(one, ofOne, calls, database);
    run(other, ofOther, calls, database);
    run(other, ofOther, calls, database);
    run(one, ofOne, calls, database);
    wall[round] = ofOne.wallMedian(begin) / ofOther.wallMedian(begin) - 1;
    cpu[round] = ofOne.cpuMedian(begin) / ofOther.cpuMedian(begin) - 1;
  }

  private static void run(Variant variant, Series series, int calls, DataSource database) {
    DatabaseWork before = DatabaseWork.soFar(database);
    // The first call after the other variant finds caches of the processor that are not its own.
    for (int i = 0; i < calls; i++) {
      long cpuBefore = THREADS.getCurrentThreadCpuTime();
      long began = System.nanoTime();
      variant.work().run();
      long ended = System.nanoTime();
      series.add(ended - began, THREADS.getCurrentThreadCpuTime() - cpuBefore);
    }
    series.add(DatabaseWork.soFar(database).minus(before));
    variant.tidyUp().run();
  }

  String name() {
    return name;
  }

  String nameOfOne() {
    return one.name();
  }

  String nameOfOther() {
    return other.name();
  }

  Series ofOne() {
    return ofOne;
  }

  Series ofOther() {
    return ofOther;
  }

  /** How much more the one takes on the clock. */
  Difference wall() {
    return Difference.over(wall);
  }

  /** How much more of the processor the one's own thread takes. */
  Difference cpu() {
    return Difference.over(cpu);
  }
}
