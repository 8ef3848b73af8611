package id.lapakkarya.onboarding;

/**
 * A text as a cell of a CSV: a spreadsheet takes one that begins so for a formula, unless an
 * apostrophe stands before it, which reading takes away again.
 */
final class CellText {
  private static final String FORMULA = "=+-@\t\r'";

  private CellText() {}

  static String write(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  static String read(String cell) {
    return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
