package id.lapakkarya.bench.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The database of the application, where {@code ./lapak} says it is. */
public final class Database {
  private static final String OPTIONS =
      "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useLocalSessionState=true"
          + "&rewriteBatchedStatements=true&characterEncoding=UTF-8&allowPublicKeyRetrieval=true"
          + "&allowMultiQueries=true";

  private final String url;
  private final String user;
  private final String password;

  private Database(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** From the same variables that the application reads. */
  public static Database ofEnvironment() {
    return new Database(
        "jdbc:mysql://%s:%s/%s%s"
            .formatted(
                variable("LAPAK_DB_HOST"),
                variable("LAPAK_DB_PORT"),
                variable("LAPAK_DB_NAME"),
                OPTIONS),
        variable("LAPAK_DB_USER"),
        variable("LAPAK_DB_PASSWORD"));
  }

  private static String variable(String name) {
    return Optional.ofNullable(System.getenv(name))
        .orElseThrow(() -> new IllegalStateException(name + " is not set: run ./lapak bench"));
  }

  public Connection connect() throws SQLException {
    return connect("");
  }

  /**
   * With other settings of Connector/J.
   *
   * @param more begins with an ampersand; a later setting of one name counts
   */
  public Connection connect(String more) throws SQLException {
    Connection connection = DriverManager.getConnection(url + more, user, password);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return connection;
  }

  /** Makes an object of a row. */
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  public static <T> List<T> list(Connection connection, Reader<T> reader, String sql, Object... in)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < in.length; i++) {
        select.setObject(i + 1, in[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(reader.read(rows));
        }
      }
      return found;
    }
  }

  public static long number(Connection connection, String sql, Object... in) throws SQLException {
    return list(connection, row -> row.getLong(1), sql, in).get(0);
  }

  public static void execute(Connection connection, String sql, Object... in) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < in.length; i++) {
        statement.setObject(i + 1, in[i]);
      }
      statement.execute();
    }
  }
}
