package id.lapakkarya.web.admin.reporting;

import id.lapakkarya.platform.WibDates;
import id.lapakkarya.reporting.SalesGrouping;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which sales are asked for. What an address leaves out or spells wrong is this month, by Lapas.
 *
 * @param understood false when something in the address was spelt wrong
 */
record SalesSpan(LocalDate from, LocalDate to, SalesGrouping grouping, boolean understood) {
  private static final int MOST_COLUMNS = 1_000;

  static SalesSpan read(String from, String to, String groupBy, LocalDate today) {
    LocalDate first = WibDates.parse(from).orElse(null);
    LocalDate last = WibDates.parse(to).orElse(null);
    boolean wrong = isWrong(from, first) || isWrong(to, last);
    return new SalesSpan(
        first == null ? today.withDayOfMonth(1) : first,
        last == null ? today : last,
        groupBy == null
            ? SalesGrouping.SHOP
            : SalesGrouping.find(groupBy).orElse(SalesGrouping.SHOP),
        !wrong);
  }

  /** The keys of all days or months of the span, as the report's rows carry them. */
  List<String> keys() {
    return grouping == SalesGrouping.MONTH
        ? Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
            .limit(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1)
            .limit(MOST_COLUMNS)
            .map(YearMonth::toString)
            .toList()
        : from.datesUntil(to.plusDays(1)).limit(MOST_COLUMNS).map(LocalDate::toString).toList();
  }

  private static boolean isWrong(String text, LocalDate read) {
    return text != null && !text.isBlank() && read == null;
  }
}
