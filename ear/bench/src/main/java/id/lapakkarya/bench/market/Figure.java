package id.lapakkarya.bench.market;

import id.lapakkarya.bench.load.Latencies;
import id.lapakkarya.bench.load.Tally;
import java.time.Duration;

/**
 * What one measurement gave.
 *
 * @param serverMillis processor time of the server per visit
 * @param databaseMillis processor time of the database per visit
 * @param megabytes most memory that the server held meanwhile
 */
record Figure(
    String work,
    String how,
    double serverMillis,
    double databaseMillis,
    double perSecond,
    Latencies whole,
    Latencies step,
    long megabytes) {
  static Figure of(
      String work, String how, Tally tally, Duration time, Servers.Cpu cpu, long megabytes) {
    long visits = tally.whole().size();
    return new Figure(
        work,
        how,
        millis(cpu.server()) / visits,
        millis(cpu.database()) / visits,
        visits * 1e9 / time.toNanos(),
        tally.whole(),
        tally.step(),
        megabytes);
  }

  double cpuMillis() {
    return serverMillis + databaseMillis;
  }

  private static double millis(Duration time) {
    return time.toNanos() / 1e6;
  }
}
