package id.lapakkarya.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Many rows for tables that name each other: written in the order in which the tables were named,
 * each table's by one statement ({@code rewriteBatchedStatements}).
 */
final class Batch implements AutoCloseable {
  private static final int ENOUGH = 5_000;

  private final Connection connection;
  private final List<Rows> tables = new ArrayList<>();

  Batch(Connection connection) {
    this.connection = connection;
  }

  Rows into(String table, String columns) throws SQLException {
    int count = columns.split(",", -1).length;
    Rows rows =
        new Rows(
            connection.prepareStatement(
                "INSERT INTO %s (%s) VALUES (%s)"
                    .formatted(
                        table, columns, String.join(", ", Collections.nCopies(count, "?")))));
    tables.add(rows);
    return rows;
  }

  /** Between two things whose rows belong together. */
  void next() throws SQLException {
    if (tables.stream().mapToInt(Rows::waiting).sum() >= ENOUGH) {
      write();
    }
  }

  private void write() throws SQLException {
    for (Rows rows : tables) {
      rows.write();
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    write();
    for (Rows rows : tables) {
      rows.close();
    }
  }
}
