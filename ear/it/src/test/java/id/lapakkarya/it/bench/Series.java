package id.lapakkarya.it.bench;

import java.util.Arrays;

/** What one variant cost, call by call; times in nanoseconds. */
final class Series {
  private final long[] wall;
  private final long[] cpu;
  private int size;
  private DatabaseWork database = DatabaseWork.NONE;

  Series(int calls) {
    this.wall = new long[calls];
    this.cpu = new long[calls];
  }

  void add(long wallTime, long cpuTime) {
    wall[size] = wallTime;
    cpu[size] = cpuTime;
    size++;
  }

  void add(DatabaseWork work) {
    database = database.plus(work);
  }

  int size() {
    return size;
  }

  double wallMedian() {
    return median(0, size, wall);
  }

  double wallMedian(int from) {
    return median(from, size, wall);
  }

  double wallP99() {
    return percentile(copy(0, size, wall), 0.99);
  }

  double cpuMedian() {
    return median(0, size, cpu);
  }

  double cpuMedian(int from) {
    return median(from, size, cpu);
  }

  /** The database's own time for a call. */
  double databaseMean() {
    return (double) database.nanos() / size;
  }

  double statementsMean() {
    return (double) database.statements() / size;
  }

  private static double median(int from, int to, long[] values) {
    return percentile(copy(from, to, values), 0.5);
  }

  private static double[] copy(int from, int to, long[] values) {
    return Arrays.stream(values, from, to).asDoubleStream().toArray();
  }

  /** Sorts the values; between two ranks the nearer one counts. */
  static double percentile(double[] values, double share) {
    Arrays.sort(values);
    return values[(int) Math.round(share * (values.length - 1))];
  }
}
