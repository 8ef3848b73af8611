package id.lapakkarya.bench.data;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows for one table that wait to be inserted. */
final class Rows {
  private final PreparedStatement insert;
  private int waiting;

  Rows(PreparedStatement insert) {
    this.insert = insert;
  }

  void add(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
    waiting++;
  }

  int waiting() {
    return waiting;
  }

  void write() throws SQLException {
    insert.executeBatch();
    waiting = 0;
  }

  void close() throws SQLException {
    insert.close();
  }
}
