package id.lapakkarya.reporting;

import java.io.Serializable;
import java.util.List;

/** The consolidated sales of a span of days; the total is the sum of the rows. */
public record SalesReport(List<SalesRow> rows, SalesRow total) implements Serializable {
  static SalesReport of(List<SalesRow> rows, boolean withOrders) {
    return new SalesReport(
        rows, rows.stream().reduce(SalesRow.zero("total", withOrders), SalesRow::plus));
  }
}
