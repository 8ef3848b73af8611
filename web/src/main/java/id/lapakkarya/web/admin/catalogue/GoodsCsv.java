package id.lapakkarya.web.admin.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Works as comma separated values (RFC 4180, UTF-8), with the mark by which spreadsheet programs
 * tell the encoding.
 */
final class GoodsCsv implements GoodsSheet {
  static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

  private static final String LINE_END = "\r\n";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer csv;

  GoodsCsv(OutputStream out) throws IOException {
    csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    csv.write(BYTE_ORDER_MARK);
  }

  @Override
  public void line(List<?> cells) {
    try {
      csv.write(cells.stream().map(GoodsCsv::cell).collect(Collectors.joining(",", "", LINE_END)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts come marked against formulas already, so that they can be read back. */
  private static String cell(Object value) {
    String text = String.valueOf(value);
    return text.matches("[^\",;\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
