package id.lapakkarya.bench.market;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** All figures side by side, and what they are measured by: Markdown, for people. */
public final class Report {
  private static final String ROW = "| %-9s | %-30s | %7s | %8s | %7s | %7s | %8s | %8s |%n";

  private final StringBuilder text = new StringBuilder();

  private Report() {}

  public static void main(String[] words) throws Exception {
    List<Figure> figures = Figures.in(Path.of(words[0])).all();
    Report report = new Report();
    List<String> scales = figures.stream().map(Figure::scale).distinct().toList();
    for (String scale : scales) {
      report.table(scale, figures.stream().filter(figure -> figure.scale().equals(scale)).toList());
    }
    report.text.append(new Goals(figures).table());
    System.out.print(report.text);
  }

  private void table(String scale, List<Figure> figures) {
    text.append(String.format("%n### %s%n%n", scale));
    row("work", "how", "server", "database", "CPU ms", "per s", "p50 ms", "p99 ms");
    text.append(
        String.format(
            "|-%s-|-%s-|-%s:|-%s:|-%s:|-%s:|-%s:|-%s:|%n",
            "-".repeat(9),
            "-".repeat(30),
            "-".repeat(7),
            "-".repeat(8),
            "-".repeat(7),
            "-".repeat(7),
            "-".repeat(8),
            "-".repeat(8)));
    for (Figure figure : figures) {
      row(
          figure.work(),
          figure.how(),
          decimals(figure.serverMillis()),
          decimals(figure.databaseMillis()),
          decimals(figure.cpuMillis()),
          String.format(Locale.ROOT, "%.0f", figure.perSecond()),
          decimals(figure.whole().p50()),
          decimals(figure.whole().p99()));
      if (figure.step().p99() > 0) {
        row(
            "",
            "of it POST /orders",
            "",
            "",
            "",
            "",
            decimals(figure.step().p50()),
            decimals(figure.step().p99()));
      }
    }
  }

  private void row(Object... cells) {
    text.append(String.format(Locale.ROOT, ROW, cells));
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
