package id.lapakkarya.onboarding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A table as it was sent: comma separated values (RFC 4180) or the first sheet of a workbook (ISO
 * 29500). Spreadsheet programs of an Indonesian desk part cells by semicolons and may write
 * Windows-1252; both are told from what the file begins with, and said.
 *
 * @param columns small letters, as they stand in the first line
 * @param lines all others that are not empty
 * @param encoding name of the characters' encoding; empty for a workbook
 * @param separator between cells; empty for a workbook
 */
record CatalogueSheet(List<String> columns, List<Line> lines, String encoding, String separator) {
  /** Beyond it a file is refused. */
  static final int MOST_LINES = 20_000;

  private static final long MOST_UNPACKED = 128L << 20;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SEPARATORS = ",;\t";
  private static final String NAMED_SEPARATOR = "sep=";

  /**
   * A line of the table.
   *
   * @param number from 1, as a spreadsheet program counts
   * @param cells by column; one that is missing is empty
   * @param width how many cells it has
   */
  record Line(long number, Map<String, String> cells, int width) {
    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** Why a file is no table. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    Unreadable(String code, String detail) {
      super(detail);
      this.code = code;
    }

    CatalogueFault fault() {
      return new CatalogueFault(1, "", code, String.valueOf(getMessage()));
    }
  }

  /**
   * Reads whatever kind of file it is.
   *
   * @throws Unreadable "unreadable", "encoding", "too-many" lines
   */
  static CatalogueSheet read(byte[] file) throws Unreadable {
    return isWorkbook(file) ? workbook(file) : separated(file);
  }

  /** True for a ZIP archive, which a workbook is. */
  static boolean isWorkbook(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  private static CatalogueSheet separated(byte[] file) throws Unreadable {
    Charset encoding = encodingOf(file);
    String text = new String(file, encoding);
    if (text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0) {
      throw new Unreadable("encoding", encoding.name());
    }
    long skipped = 0;
    char separator;
    if (text.startsWith(NAMED_SEPARATOR) && text.length() > NAMED_SEPARATOR.length()) {
      separator = text.charAt(NAMED_SEPARATOR.length());
      int end = text.indexOf('\n');
      text = end < 0 ? "" : text.substring(end + 1);
      skipped = 1;
    } else {
      separator = separatorOf(text);
    }
    return separated(new StringReader(text), separator, encoding.name(), skipped);
  }

  /** Comma separated values, from wherever the text comes. */
  static CatalogueSheet commas(Reader text) throws Unreadable {
    return separated(text, ',', StandardCharsets.UTF_8.name(), 0);
  }

  private static CatalogueSheet separated(
      Reader text, char separator, String encoding, long skipped) throws Unreadable {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();
    List<String> columns = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    try (CSVParser parser = format.parse(text)) {
      for (CSVRecord record : parser) {
        take(
            skipped + parser.getCurrentLineNumber(),
            Arrays.asList(record.values()),
            columns,
            lines);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new Unreadable("unreadable", e.getMessage());
    }
    return new CatalogueSheet(columns, lines, encoding, String.valueOf(separator));
  }

  private static CatalogueSheet workbook(byte[] file) throws Unreadable {
    checkUnpacked(file);
    List<String> columns = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        take(row.getRowNum(), cells(row), columns, lines);
      }
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("unreadable", e.getMessage());
    }
    return new CatalogueSheet(columns, lines, "", "");
  }

  /** A small archive may unpack to something that no memory holds. */
  private static void checkUnpacked(byte[] file) throws Unreadable {
    byte[] bin = new byte[1 << 16];
    long unpacked = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream part = zip.getInputStream(entry)) {
          for (int read = part.read(bin); read >= 0; read = part.read(bin)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
              throw new Unreadable("too-large", "");
            }
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("unreadable", e.getMessage());
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(text(row.getCell(i)));
    }
    return cells;
  }

  /** Numbers without what a spreadsheet program adds to them. */
  private static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER) {
      BigDecimal number = cell.asNumber().stripTrailingZeros();
      return number.signum() == 0 ? "0" : number.toPlainString();
    }
    return cell.getText().strip();
  }

  private static void take(long number, List<String> cells, List<String> columns, List<Line> lines)
      throws Unreadable {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (columns.isEmpty()) {
      cells.forEach(cell -> columns.add(cell.strip().toLowerCase(Locale.ROOT)));
      return;
    }
    if (lines.size() == MOST_LINES) {
      throw new Unreadable("too-many", String.valueOf(MOST_LINES));
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    int width = cells.size();
    while (width > columns.size() && cells.get(width - 1).isBlank()) {
      width--;
    }
    for (int i = 0; i < Math.min(width, columns.size()); i++) {
      byColumn.putIfAbsent(columns.get(i), cells.get(i));
    }
    lines.add(new Line(number, byColumn, width));
  }

  private static Charset encodingOf(byte[] file) {
    if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return WINDOWS;
    }
  }

  private static boolean startsWith(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }

  /** That by which the first line has most cells. */
  private static char separatorOf(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return SEPARATORS
        .chars()
        .mapToObj(each -> (char) each)
        .max(Comparator.comparingLong(each -> header.chars().filter(c -> c == each).count()))
        .orElse(',');
  }
}
