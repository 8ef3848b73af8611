package id.lapakkarya.bench.market;

import id.lapakkarya.bench.load.Latencies;
import id.lapakkarya.bench.load.Tally;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What one measurement gave.
 *
 * @param scale how much data there was
 * @param visits how many there were
 * @param serverMillis processor time of the server per visit; with plain JDBC, of the client
 * @param databaseMillis processor time of the database per visit
 * @param megabytes resident memory of the server at the end
 */
record Figure(
    String scale,
    String work,
    String how,
    long visits,
    double serverMillis,
    double databaseMillis,
    double perSecond,
    Times whole,
    Times step,
    long megabytes) {

  /**
   * Half of the visits, and 99 of 100, were done within so many milliseconds; 0: none was timed.
   */
  record Times(double p50, double p99) {
    static Times of(Latencies latencies) {
      return latencies.size() == 0
          ? new Times(0, 0)
          : new Times(latencies.millisAt(0.5), latencies.millisAt(0.99));
    }
  }

  static Figure of(
      String scale,
      String work,
      String how,
      Tally tally,
      Duration time,
      Servers.Cpu cpu,
      long megabytes) {
    long visits = tally.whole().size();
    return new Figure(
        scale,
        work,
        how,
        visits,
        millis(cpu.server()) / visits,
        millis(cpu.database()) / visits,
        visits * 1_000 / millis(time),
        Times.of(tally.whole()),
        Times.of(tally.step()),
        megabytes);
  }

  double cpuMillis() {
    return serverMillis + databaseMillis;
  }

  private static double millis(Duration time) {
    return time.toNanos() / 1e6;
  }

  /** One line of a file; {@link #parse} reads it. */
  String toLine() {
    String numbers =
        DoubleStream.of(
                visits,
                serverMillis,
                databaseMillis,
                perSecond,
                whole.p50,
                whole.p99,
                step.p50,
                step.p99,
                megabytes)
            .mapToObj(number -> String.format(Locale.ROOT, "%.4f", number))
            .collect(Collectors.joining("\t"));
    return String.join("\t", scale, work, how, numbers);
  }

  static Figure parse(String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    double[] numbers = cells.stream().skip(3).mapToDouble(Double::parseDouble).toArray();
    return new Figure(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        (long) numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        new Times(numbers[4], numbers[5]),
        new Times(numbers[6], numbers[7]),
        (long) numbers[8]);
  }
}
