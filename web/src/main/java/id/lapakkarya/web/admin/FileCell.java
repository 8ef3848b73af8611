package id.lapakkarya.web.admin;

/** A text as a cell of a file that people open with a spreadsheet program. */
public final class FileCell {
  private FileCell() {}

  /**
   * Keeps the program from taking the text for a formula (OWASP, CSV injection): much was typed by
   * somebody. The wide forms are those of keyboards in East Asia.
   */
  public static String of(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** The same as one of comma separated values (RFC 4180). */
  public static String ofCsv(String text) {
    String safe = of(text);
    return safe.matches("[^\",;\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
