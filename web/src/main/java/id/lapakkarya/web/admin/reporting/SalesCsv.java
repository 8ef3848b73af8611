package id.lapakkarya.web.admin.reporting;

import id.lapakkarya.platform.CellText;
import id.lapakkarya.reporting.SalesGrouping;
import id.lapakkarya.reporting.SalesReport;
import id.lapakkarya.reporting.SalesRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The report as comma separated values (RFC 4180, UTF-8). The header holds the field names of the
 * HTTP API, so that programs read it in every language; the last row's key is {@code total}.
 */
public final class SalesCsv {
  public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

  private static final String LINE_END = "\r\n";

  private SalesCsv() {}

  /** Leaves the stream open. */
  public static void write(
      SalesReport report, SalesGrouping grouping, Locale locale, OutputStream out)
      throws IOException {
    SalesTexts texts = new SalesTexts(locale);
    Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    csv.write("key,label," + String.join(",", SalesTexts.COLUMNS) + LINE_END);
    for (SalesRow row : report.rows()) {
      row(csv, row, texts.label(row.key(), row.label(), grouping));
    }
    row(csv, report.total(), texts.total());
    csv.flush();
  }

  private static void row(Writer csv, SalesRow row, String label) throws IOException {
    csv.write(CellText.csv(row.key()) + "," + CellText.csv(label));
    for (Long figure : SalesTexts.figures(row)) {
      csv.write("," + (figure == null ? "" : figure));
    }
    csv.write(LINE_END);
  }
}
