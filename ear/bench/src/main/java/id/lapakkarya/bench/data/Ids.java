package id.lapakkarya.bench.data;

import java.sql.Connection;
import java.sql.SQLException;

/** A block of identifiers from the generator that the application uses. */
final class Ids {
  private final long end;
  private long next;

  private Ids(long first, long count) {
    this.next = first;
    this.end = first + count;
  }

  static Ids take(Connection connection, long count) throws SQLException {
    Database.execute(
        connection, "UPDATE id_block SET next_value = next_value + ? WHERE name = 'lapak'", count);
    long after =
        Database.number(connection, "SELECT next_value FROM id_block WHERE name = 'lapak'");
    return new Ids(after - count + 1, count);
  }

  long next() {
    if (next == end) {
      throw new IllegalStateException("more identifiers are needed than were taken");
    }
    return next++;
  }
}
