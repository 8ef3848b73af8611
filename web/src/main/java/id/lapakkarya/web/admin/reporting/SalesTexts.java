package id.lapakkarya.web.admin.reporting;

import id.lapakkarya.reporting.SalesGrouping;
import id.lapakkarya.reporting.SalesReports;
import id.lapakkarya.reporting.SalesRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the report in one language, for its page, its files and the API. */
public final class SalesTexts {
  static final List<String> COLUMNS =
      List.of("orders", "items", "gross", "shipping", "refunds", "net", "premi", "capital", "pnbp");

  private static final String BUNDLE = "id.lapakkarya.web.messages.Admin";
  private static final String PREFIX = "admin.reporting.sales.";

  private final ResourceBundle bundle;
  private final Locale locale;

  public SalesTexts(Locale locale) {
    this.locale = locale;
    // Without this control an Indonesian reader would get the language of the server's system.
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            SalesTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String title() {
    return bundle.getString(PREFIX + "title");
  }

  String column(String name) {
    return bundle.getString(PREFIX + "column." + name);
  }

  String grouping(SalesGrouping grouping) {
    return bundle.getString(PREFIX + "by." + grouping.code());
  }

  public String total() {
    return bundle.getString(PREFIX + "total");
  }

  public String label(String key, String label, SalesGrouping grouping) {
    return switch (grouping) {
      case MONTH -> YearMonth.parse(key).format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
      case DAY -> LocalDate.parse(key).format(DateTimeFormatter.ofPattern("d MMM yyyy", locale));
      case CATEGORY ->
          SalesReports.SHIPPING_KEY.equals(key) ? bundle.getString(PREFIX + "shippingRow") : label;
      default -> label;
    };
  }

  /** The row's figures in the order of {@link #COLUMNS}; null where there is none. */
  static List<Long> figures(SalesRow row) {
    return java.util.Arrays.asList(
        row.orders(),
        row.items(),
        row.gross().amount(),
        row.shipping().amount(),
        row.refunds().amount(),
        row.net().amount(),
        row.premi().amount(),
        row.capital().amount(),
        row.pnbp().amount());
  }
}
