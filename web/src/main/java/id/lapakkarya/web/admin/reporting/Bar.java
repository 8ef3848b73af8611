package id.lapakkarya.web.admin.reporting;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.reporting.SalesReports;
import id.lapakkarya.reporting.SalesRow;
import java.util.List;
import java.util.function.Function;

/**
 * A row of the report as a bar.
 *
 * @param percent of the longest bar, 0..100
 */
public record Bar(String key, String label, Rupiah gross, double percent) {

  /** A bar for each row that stands for goods, in the order of the rows. */
  public static List<Bar> of(List<SalesRow> rows) {
    return of(rows, SalesRow::label);
  }

  /** As {@link #of(List)}, with labels of one's own. */
  static List<Bar> of(List<SalesRow> rows, Function<SalesRow, String> label) {
    List<SalesRow> goods =
        rows.stream().filter(row -> !SalesReports.SHIPPING_KEY.equals(row.key())).toList();
    long longest = goods.stream().mapToLong(row -> row.gross().amount()).max().orElse(0);
    return goods.stream()
        .map(row -> new Bar(row.key(), label.apply(row), row.gross(), share(row, longest)))
        .toList();
  }

  private static double share(SalesRow row, long longest) {
    return longest <= 0
        ? 0
        : Math.max(0, Math.round(row.gross().amount() * 1000.0 / longest) / 10.0);
  }
}
