package id.lapakkarya.it.bench;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What MySQL has done in a while, as it keeps count itself: time from the arrival of a statement to
 * its answer. The few statements of jobs in the background are in it.
 */
record DatabaseWork(long nanos, long statements) {
  static final DatabaseWork NONE = new DatabaseWork(0, 0);

  private static final String COUNTED =
      "SELECT SUM(SUM_TIMER_WAIT) DIV 1000, SUM(COUNT_STAR)"
          + " FROM performance_schema.events_statements_summary_global_by_event_name"
          + " WHERE EVENT_NAME LIKE 'statement/sql/%'";

  /** Since the start of the server; nothing where the account may not read it. */
  static DatabaseWork soFar(DataSource dataSource) {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(COUNTED)) {
      row.next();
      return new DatabaseWork(row.getLong(1), row.getLong(2));
    } catch (SQLException e) {
      return NONE;
    }
  }

  DatabaseWork plus(DatabaseWork other) {
    return new DatabaseWork(nanos + other.nanos, statements + other.statements);
  }

  DatabaseWork minus(DatabaseWork other) {
    return new DatabaseWork(nanos - other.nanos, statements - other.statements);
  }
}
