package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.onboarding.CatalogueExport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Works as a workbook: the first sheet comes back, the second tells what its columns mean. */
final class GoodsXlsx implements GoodsSheet {
  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String APPLICATION = "Lapak Karya";

  /** Lines that are held before they are sent on. */
  private static final int HELD = 500;

  private static final int WIDTH = 18;
  private static final int WIDE = 70;

  private final Workbook workbook;
  private final Worksheet sheet;
  private final GoodsTexts texts;
  private int next;

  GoodsXlsx(OutputStream out, GoodsTexts texts) {
    this.texts = texts;
    workbook = new Workbook(out, APPLICATION, "1.0");
    sheet = workbook.newWorksheet(texts.sheet());
    for (int i = 0; i < CatalogueExport.columns().size(); i++) {
      sheet.width(i, WIDTH);
    }
    sheet.freezePane(1, 1);
  }

  @Override
  public void line(List<?> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Number number) {
        sheet.value(next, i, number);
      } else {
        sheet.value(next, i, String.valueOf(cells.get(i)));
      }
    }
    if (next++ % HELD == HELD - 1) {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    Worksheet guide = workbook.newWorksheet(texts.guide());
    guide.width(0, WIDTH);
    guide.width(1, WIDE);
    List<String> columns = CatalogueExport.columns();
    for (int i = 0; i < columns.size(); i++) {
      guide.value(i, 0, columns.get(i));
      guide.value(i, 1, texts.meaning(columns.get(i)));
      guide.style(i, 0).bold().set();
      guide.style(i, 1).wrapText(true).set();
    }
    workbook.finish();
  }
}
