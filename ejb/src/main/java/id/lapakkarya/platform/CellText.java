package id.lapakkarya.platform;

/**
 * A text as a cell of a file that people open with a spreadsheet program: that would take one which
 * begins so for a formula (OWASP, CSV injection), and much was typed by somebody.
 *
 * <p>{@link #plain} is for files that are only looked at; {@link #write} for those that come back,
 * where {@link #read} takes the mark away again.
 */
public final class CellText {
  private static final char MARK = '\'';

  /** The wide forms are those of keyboards in East Asia. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private CellText() {}

  /** No formula. */
  public static String plain(String text) {
    return isFormula(text) ? MARK + text : text;
  }

  /** The same as one of comma separated values (RFC 4180). */
  public static String csv(String text) {
    String safe = plain(text);
    return safe.matches("[^\",;\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  /** No formula, and told from a text that begins with the mark itself. */
  public static String write(String text) {
    return isMarked(text) ? MARK + text : text;
  }

  /** What was written. */
  public static String read(String cell) {
    return cell.indexOf(MARK) == 0 && isMarked(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isMarked(String text) {
    return isFormula(text) || text.indexOf(MARK) == 0;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
