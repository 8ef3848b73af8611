package id.lapakkarya.web.admin.reporting;

import id.lapakkarya.reporting.SalesGrouping;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Which sales are asked for. What an address leaves out or spells wrong is this month, by Lapas.
 *
 * @param understood false when something in the address was spelt wrong
 */
record SalesSpan(LocalDate from, LocalDate to, SalesGrouping grouping, boolean understood) {

  static SalesSpan read(String from, String to, String groupBy, LocalDate today) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    boolean wrong = isWrong(from, first) || isWrong(to, last);
    return new SalesSpan(
        first == null ? today.withDayOfMonth(1) : first,
        last == null ? today : last,
        groupBy == null
            ? SalesGrouping.SHOP
            : SalesGrouping.find(groupBy).orElse(SalesGrouping.SHOP),
        !wrong);
  }

  private static boolean isWrong(String text, LocalDate read) {
    return text != null && !text.isBlank() && read == null;
  }

  private static LocalDate day(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      LocalDate read = LocalDate.parse(text.strip());
      return read.getYear() < 2000 || read.getYear() > 9000 ? null : read;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
