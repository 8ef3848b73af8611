package id.lapakkarya.bench.market;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What each setting of the servers is worth: a line for each folder of figures, that of the
 * settings that are kept first ({@code ./lapak bench settings}).
 */
public final class SettingsReport {
  private static final String LIST = "list";
  private static final String OPEN = "open";

  /** A column of the table. */
  private record Column(String title, String work, String how, ToDoubleFunction<Figure> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("list, CPU ms", LIST, MarketBench.AS_BUYERS_ASK, Figure::cpuMillis),
          new Column("per s", LIST, MarketBench.AS_BUYERS_ASK, Figure::perSecond),
          new Column("p99 at half", LIST, OPEN, figure -> figure.whole().p99()),
          new Column("checkout, CPU ms", MarketBench.CHECKOUT, "16", Figure::cpuMillis),
          new Column("64 buyers, per s", MarketBench.CHECKOUT, "64", Figure::perSecond),
          new Column("p99", MarketBench.CHECKOUT, "64", figure -> figure.whole().p99()),
          new Column("MB", MarketBench.CHECKOUT, "64", Figure::megabytes));

  private SettingsReport() {}

  /**
   * @param words where the folders lie, and the name of each
   */
  public static void main(String[] words) throws Exception {
    System.out.println(
        row("setting", COLUMNS.stream().map(Column::title))
            + row("---", COLUMNS.stream().map(column -> "---:")).strip());
    for (String name : Arrays.asList(words).subList(1, words.length)) {
      List<Figure> figures = Figures.in(Path.of(words[0], name)).all();
      List<String> cells = new ArrayList<>();
      COLUMNS.forEach(column -> cells.add(cell(column, figures)));
      System.out.println(row(name, cells.stream()).strip());
    }
  }

  private static String cell(Column column, List<Figure> figures) {
    return figures.stream()
        .filter(figure -> figure.work().equals(column.work) && figure.how().startsWith(column.how))
        .findFirst()
        .map(figure -> print(column.value.applyAsDouble(figure)))
        .orElse("");
  }

  private static String print(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }

  private static String row(String name, Stream<String> cells) {
    List<String> all = new ArrayList<>(List.of(name));
    cells.forEach(all::add);
    return "| " + String.join(" | ", all) + " |" + System.lineSeparator();
  }
}
