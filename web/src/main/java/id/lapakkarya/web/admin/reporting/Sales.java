package id.lapakkarya.web.admin.reporting;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.reporting.SalesGrouping;
import id.lapakkarya.reporting.SalesReport;
import id.lapakkarya.reporting.SalesReports;
import id.lapakkarya.reporting.SalesRow;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The consolidated report of all Lapas. Its address says all that it shows. */
@Named("sales")
@RequestScoped
public class Sales {
  /** A row with its label in the reader's language. */
  public record Line(String label, SalesRow row) {}

  /** A span that is asked for often. */
  public record Preset(String name, LocalDate from, LocalDate to, boolean chosen) {}

  @Inject private SalesReports reports;
  @Inject private Attempts attempts;
  @Inject private Notices notices;
  @Inject private Language language;
  @Inject private Clock clock;

  private String fromText;
  private String toText;
  private String groupBy;
  private SalesSpan span;
  private SalesReport report;

  public void load() {
    span = SalesSpan.read(fromText, toText, groupBy, today());
    if (!span.understood()) {
      notices.wrong("admin.reporting.sales.notUnderstood");
    }
    attempts.succeeds(() -> report = reports.sales(span.from(), span.to(), span.grouping()));
  }

  /** There is something to show. */
  public boolean isFilled() {
    return report != null && !report.rows().isEmpty();
  }

  public List<Line> getLines() {
    SalesTexts texts = new SalesTexts(language.getLocale());
    return report == null
        ? List.of()
        : report.rows().stream()
            .map(row -> new Line(texts.label(row.key(), row.label(), span.grouping()), row))
            .toList();
  }

  public SalesRow getTotal() {
    return report.total();
  }

  /** The rows as bars; over time also the days or months without a sale, so that gaps are seen. */
  public List<Bar> getBars() {
    SalesTexts texts = new SalesTexts(language.getLocale());
    List<Bar> bars =
        Bar.of(report.rows(), row -> texts.label(row.key(), row.label(), span.grouping()));
    if (!isByTime()) {
      return bars;
    }
    Map<String, Bar> byKey = bars.stream().collect(Collectors.toMap(Bar::key, Function.identity()));
    return span.keys().stream()
        .map(
            key ->
                byKey.getOrDefault(
                    key, new Bar(key, texts.label(key, key, span.grouping()), Rupiah.ZERO, 0)))
        .toList();
  }

  /** Rows are points in time, so the chart stands upright. */
  public boolean isByTime() {
    return span.grouping() == SalesGrouping.MONTH || span.grouping() == SalesGrouping.DAY;
  }

  public List<Preset> getPresets() {
    LocalDate today = today();
    return List.of(
        preset("today", today, today),
        preset("month", today.withDayOfMonth(1), today),
        preset("year", today.withDayOfYear(1), today));
  }

  private Preset preset(String name, LocalDate from, LocalDate to) {
    return new Preset(name, from, to, from.equals(span.from()) && to.equals(span.to()));
  }

  public SalesGrouping[] getGroupings() {
    return SalesGrouping.values();
  }

  public LocalDate getFrom() {
    return span.from();
  }

  public LocalDate getTo() {
    return span.to();
  }

  public String getBy() {
    return span.grouping().code();
  }

  private LocalDate today() {
    return WibDates.dayOf(clock.instant());
  }

  public String getFromText() {
    return fromText;
  }

  public void setFromText(String fromText) {
    this.fromText = fromText;
  }

  public String getToText() {
    return toText;
  }

  public void setToText(String toText) {
    this.toText = toText;
  }

  public String getGroupBy() {
    return groupBy;
  }

  public void setGroupBy(String groupBy) {
    this.groupBy = groupBy;
  }
}
