package id.lapakkarya.it.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A table for people, side by side; {@code ./lapak bench} prints it. */
final class Report {
  private static final String ROW = "| %-34s | %12s | %12s | %-30s |%n";
  private static final double MILLIS = 1_000_000;

  private final String name;
  private final StringBuilder text = new StringBuilder();

  Report(String name) {
    this.name = name;
  }

  Report line(String line) {
    text.append(line).append(System.lineSeparator());
    return this;
  }

  Report table(Comparison comparison) {
    Series one = comparison.ofOne();
    Series other = comparison.ofOther();
    line("");
    row(comparison.name(), comparison.nameOfOne(), comparison.nameOfOther(), "difference (95%)");
    text.append(
        String.format(
            "|-%s-|-%s:|-%s:|-%s-|%n",
            "-".repeat(34), "-".repeat(12), "-".repeat(12), "-".repeat(30)));
    row(
        "wall, median of " + one.size() + " calls",
        millis(one.wallMedian()),
        millis(other.wallMedian()),
        shares(comparison.wall()));
    row("wall, 99th percentile", millis(one.wallP99()), millis(other.wallP99()), "");
    row(
        "CPU of the calling thread, median",
        millis(one.cpuMedian()),
        millis(other.cpuMedian()),
        shares(comparison.cpu()));
    if (other.statementsMean() > 0) {
      row("MySQL's own time, mean", millis(one.databaseMean()), millis(other.databaseMean()), "");
      row("statements", count(one.statementsMean()), count(other.statementsMean()), "");
    }
    Difference wall = comparison.wall();
    return row(
        "half of all rounds lie between",
        "",
        "",
        share(wall.lowerQuartile()) + " and " + share(wall.upperQuartile()));
  }

  private Report row(String what, String one, String other, String difference) {
    text.append(String.format(Locale.ROOT, ROW, what, one, other, difference));
    return this;
  }

  private static String millis(double nanos) {
    return String.format(Locale.ROOT, "%.3f ms", nanos / MILLIS);
  }

  private static String count(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String shares(Difference difference) {
    return String.format(
        Locale.ROOT,
        "%s (%s to %s)",
        share(difference.median()),
        share(difference.low()),
        share(difference.high()));
  }

  static String share(double value) {
    return String.format(Locale.ROOT, "%+.1f%%", 100 * value);
  }

  /** Leaves it where {@code ./lapak bench} looks for it. */
  void write() {
    String folder = System.getenv("LAPAK_BENCH_REPORTS");
    if (folder == null) {
      throw new IllegalStateException("run this by ./lapak bench " + name);
    }
    try {
      Files.writeString(Path.of(folder, name + ".md"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
