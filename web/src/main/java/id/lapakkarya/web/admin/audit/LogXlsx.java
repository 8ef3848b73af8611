package id.lapakkarya.web.admin.audit;

import id.lapakkarya.audit.AuditView;
import id.lapakkarya.platform.CellText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Entries as a workbook; a further sheet begins where one is full. Rows are sent off as they come.
 */
final class LogXlsx {
  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** A sheet holds 1,048,576 rows, a cell 32,767 characters (ECMA-376). */
  private static final int MOST_ROWS = 1_000_000;

  private static final int LONGEST_CELL = 32_000;
  private static final int FLUSH = 200;
  private static final int WIDTH = 22;

  private final LogTexts texts;
  private final Workbook workbook;
  private Worksheet sheet;
  private int sheets;
  private int line;

  /** Leaves the stream open. */
  LogXlsx(LogTexts texts, OutputStream stream) {
    this.texts = texts;
    this.workbook = new Workbook(stream, "Lapak Karya", "1.0");
    begin();
  }

  void add(AuditView entry) {
    try {
      if (line > MOST_ROWS) {
        sheet.finish();
        begin();
      }
      row(LogFile.cells(entry, texts));
      if (line % FLUSH == 0) {
        sheet.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end() throws IOException {
    workbook.finish();
  }

  private void begin() {
    sheets++;
    sheet = workbook.newWorksheet(texts.title() + (sheets == 1 ? "" : " " + sheets));
    line = 0;
    for (int i = 0; i < LogFile.COLUMNS.size(); i++) {
      sheet.width(i, WIDTH);
    }
    row(LogFile.COLUMNS.stream().map(texts::column).toList());
    sheet.range(0, 0, 0, LogFile.COLUMNS.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  private void row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = CellText.plain(cells.get(i));
      sheet.value(line, i, cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
    }
    line++;
  }
}
