package id.lapakkarya.web.admin.audit;

import id.lapakkarya.audit.AuditView;
import id.lapakkarya.platform.CellText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Entries as comma separated values (RFC 4180, UTF-8), written as they come. The header is the same
 * in every language, for programs.
 */
final class LogCsv {
  static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

  private final LogTexts texts;
  private final Writer out;

  /** Leaves the stream open. */
  LogCsv(LogTexts texts, OutputStream stream) throws IOException {
    this.texts = texts;
    this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    row(LogFile.COLUMNS);
  }

  void add(AuditView entry) {
    try {
      row(LogFile.cells(entry, texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end() throws IOException {
    out.flush();
  }

  private void row(List<String> cells) throws IOException {
    out.write(cells.stream().map(CellText::csv).collect(Collectors.joining(",")));
    out.write("\r\n");
  }
}
