package id.lapakkarya.bench.market;

import id.lapakkarya.bench.data.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the database was asked, by form, as MySQL's performance_schema counts it. */
record Statements(Map<String, Count> byForm) {
  private static final int SHOWN = 20;
  private static final int WIDTH = 150;
  private static final double PICOS_PER_MILLI = 1e9;

  private static final String PLAIN =
      "SELECT digest_text, count_star, sum_timer_wait, sum_rows_examined"
          + " FROM performance_schema.events_statements_summary_by_digest"
          + " WHERE schema_name = DATABASE() AND digest_text IS NOT NULL";

  private static final String PREPARED =
      "SELECT sql_text, count_execute, sum_timer_execute, sum_rows_examined"
          + " FROM performance_schema.prepared_statements_instances";

  /**
   * @param picos time in the database, waiting included
   * @param rows that were looked at for it
   */
  record Count(long times, long picos, long rows) {
    Count plus(Count other) {
      return new Count(times + other.times, picos + other.picos, rows + other.rows);
    }

    Count minus(Count earlier) {
      return new Count(times - earlier.times, picos - earlier.picos, rows - earlier.rows);
    }
  }

  static Statements now(Database database) throws SQLException {
    Map<String, Count> byForm = new HashMap<>();
    try (Connection connection = database.connect()) {
      Database.list(
              connection,
              row ->
                  Map.entry(
                      row.getString(1), new Count(row.getLong(2), row.getLong(3), row.getLong(4))),
              PLAIN + " UNION ALL " + PREPARED)
          .forEach(each -> byForm.merge(each.getKey(), each.getValue(), Count::plus));
    }
    return new Statements(byForm);
  }

  Statements since(Statements earlier) {
    Map<String, Count> more = new HashMap<>();
    byForm.forEach(
        (form, count) ->
            more.put(form, count.minus(earlier.byForm.getOrDefault(form, new Count(0, 0, 0)))));
    return new Statements(more);
  }

  String table(double visits) {
    List<Map.Entry<String, Count>> sorted =
        byForm.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<String, Count> each) -> each.getValue().picos())
                    .reversed())
            .limit(SHOWN)
            .toList();
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "Statements in the database, per visit (%.1f in all)%n  times     ms    rows%n",
                byForm.values().stream().mapToLong(Count::times).sum() / visits));
    for (Map.Entry<String, Count> each : sorted) {
      Count count = each.getValue();
      text.append(
          String.format(
              Locale.ROOT,
              "%7.2f %6.2f %7.0f  %s%n",
              count.times / visits,
              count.picos / PICOS_PER_MILLI / visits,
              count.rows / visits,
              each.getKey().substring(0, Math.min(WIDTH, each.getKey().length()))));
    }
    return text.append(System.lineSeparator()).toString();
  }
}
