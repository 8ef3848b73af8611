package id.lapakkarya.bench.market;

import java.util.Locale;

/** Figures side by side, for people. */
final class Table {
  private static final String ROW = "| %-22s | %-34s | %8s | %8s | %8s | %8s | %8s | %8s |%n";

  private final StringBuilder text = new StringBuilder();

  Table(String title) {
    text.append(String.format("%n### %s%n%n", title));
    row("work", "how", "server", "database", "CPU ms", "per s", "p50 ms", "p99 ms");
    text.append(
        "|------------------------|------------------------------------|---------:|---------:|---------:|---------:|---------:|---------:|\n");
  }

  void add(Figure figure) {
    row(
        figure.work(),
        figure.how(),
        decimals(figure.serverMillis()),
        decimals(figure.databaseMillis()),
        decimals(figure.cpuMillis()),
        String.format(Locale.ROOT, "%.0f", figure.perSecond()),
        decimals(figure.whole().millisAt(0.5)),
        decimals(figure.whole().millisAt(0.99)));
  }

  void line(String line) {
    text.append(line).append(System.lineSeparator());
  }

  private void row(Object... cells) {
    text.append(String.format(Locale.ROOT, ROW, cells));
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
