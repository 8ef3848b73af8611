package id.lapakkarya.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database as commands beside the server reach it, by {@code LAPAK_DB_*}. */
public final class CommandLineDatabase {
  private CommandLineDatabase() {}

  public static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:mysql://"
            + setting("LAPAK_DB_HOST", "127.0.0.1")
            + ":"
            + setting("LAPAK_DB_PORT", "3306")
            + "/"
            + setting("LAPAK_DB_NAME", "lapak")
            + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&allowPublicKeyRetrieval=true",
        setting("LAPAK_DB_USER", "lapak"),
        setting("LAPAK_DB_PASSWORD", ""));
  }

  private static String setting(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }
}
