package id.lapakkarya.reporting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of the report stand for. */
public enum SalesGrouping {
  SHOP("t.slug", "MAX(t.name)"),
  CATEGORY("r.category", "MAX(c.name_id)"),
  MONTH("DATE_FORMAT(r.sale_day, '%Y-%m')", "DATE_FORMAT(MAX(r.sale_day), '%Y-%m')"),
  DAY("DATE_FORMAT(r.sale_day, '%Y-%m-%d')", "DATE_FORMAT(MAX(r.sale_day), '%Y-%m-%d')"),
  TOWN("t.town", "MAX(t.town)");

  private final String key;
  private final String label;

  SalesGrouping(String key, String label) {
    this.key = key;
    this.label = label;
  }

  String keySql() {
    return key;
  }

  String labelSql() {
    return label;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SalesGrouping> find(String code) {
    return Stream.of(values()).filter(grouping -> grouping.code().equals(code)).findFirst();
  }
}
