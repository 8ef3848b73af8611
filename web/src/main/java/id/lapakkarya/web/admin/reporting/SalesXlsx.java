package id.lapakkarya.web.admin.reporting;

import id.lapakkarya.platform.CellText;
import id.lapakkarya.reporting.SalesGrouping;
import id.lapakkarya.reporting.SalesReport;
import id.lapakkarya.reporting.SalesRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The report as a workbook of one sheet: figures are numbers, the last row is the total. */
public final class SalesXlsx {
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String APPLICATION = "Lapak Karya";
  private static final String RUPIAH_FORMAT = "#,##0";
  private static final int LABEL_WIDTH = 42;
  private static final int FIGURE_WIDTH = 16;

  private SalesXlsx() {}

  /** Leaves the stream open. */
  public static void write(
      SalesReport report, SalesGrouping grouping, Locale locale, OutputStream out)
      throws IOException {
    SalesTexts texts = new SalesTexts(locale);
    Workbook workbook = new Workbook(out, APPLICATION, "1.0");
    Worksheet sheet = workbook.newWorksheet(texts.title());
    sheet.value(0, 0, texts.grouping(grouping));
    for (int i = 0; i < SalesTexts.COLUMNS.size(); i++) {
      sheet.value(0, i + 1, texts.column(SalesTexts.COLUMNS.get(i)));
      sheet.width(i + 1, FIGURE_WIDTH);
    }
    sheet.width(0, LABEL_WIDTH);
    int line = 1;
    for (SalesRow row : report.rows()) {
      row(sheet, line++, texts.label(row.key(), row.label(), grouping), row);
    }
    row(sheet, line, texts.total(), report.total());
    int last = SalesTexts.COLUMNS.size();
    sheet.range(0, 0, 0, last).style().bold().set();
    sheet.range(line, 0, line, last).style().bold().set();
    sheet.range(1, 1, line, last).style().format(RUPIAH_FORMAT).set();
    sheet.range(line, 1, line, last).style().bold().format(RUPIAH_FORMAT).set();
    sheet.freezePane(1, 1);
    workbook.finish();
  }

  private static void row(Worksheet sheet, int line, String label, SalesRow row) {
    sheet.value(line, 0, CellText.plain(label));
    List<Long> figures = SalesTexts.figures(row);
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i) != null) {
        sheet.value(line, i + 1, figures.get(i));
      }
    }
  }
}
