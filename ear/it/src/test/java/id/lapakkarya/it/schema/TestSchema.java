package id.lapakkarya.it.schema;

import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.shipping.V008__Areas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** A database of these tests alone, beside the application's. */
final class TestSchema {
  private final String name;

  private TestSchema(String name) {
    this.name = name;
  }

  /** Empty, whatever an earlier run has left. */
  static TestSchema create(String name) throws SQLException {
    try (Connection connection = Database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name);
      statement.execute("CREATE DATABASE " + name);
    }
    return new TestSchema(name);
  }

  void drop() throws SQLException {
    execute("DROP DATABASE " + name);
  }

  Connection connect() throws SQLException {
    return Database.connect(name);
  }

  Schema read() throws SQLException {
    try (Connection connection = connect()) {
      return Schema.read(connection, name);
    }
  }

  /** Runs the application's own scripts up to that one, or "latest". */
  void migrate(String target) {
    Flyway.configure()
        .dataSource(
            "jdbc:mysql://"
                + Environment.required("LAPAK_DB_HOST")
                + ":"
                + Environment.required("LAPAK_DB_PORT")
                + "/"
                + name
                + "?allowPublicKeyRetrieval=true&rewriteBatchedStatements=true",
            Environment.required("LAPAK_DB_USER"),
            Environment.required("LAPAK_DB_PASSWORD"))
        .locations("classpath:db/migration")
        .javaMigrations(new V008__Areas())
        .target(target)
        .load()
        .migrate();
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Runs a file of statements, each ended by a semicolon at the end of its line. */
  void run(String resource, String placeholder, String value) throws SQLException {
    for (String statement : statementsOf(resource)) {
      execute(statement.replace(placeholder, value));
    }
  }

  private static List<String> statementsOf(String resource) {
    try (var stream = TestSchema.class.getResourceAsStream(resource)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.replaceAll("(?m)^--.*$", "").split(";\\s*\\n"))
          .map(String::strip)
          .filter(each -> !each.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
