package id.lapakkarya.it.support;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The audit trail as its tables hold it, and the command that verifies it. */
public final class Trail {
  private static final String[] TABLES = {"audit_entry", "audit_seal"};

  private Trail() {}

  /** What was written of that subject, in order; each by the names of its columns. */
  public static List<Map<String, String>> of(String action, String subject) {
    return rows(
        "SELECT * FROM audit_entry WHERE action = ? AND subject = ? ORDER BY id", action, subject);
  }

  /** The one entry of that subject. */
  public static Map<String, String> onlyOne(String action, String subject) {
    List<Map<String, String>> found = of(action, subject);
    if (found.size() != 1) {
      throw new AssertionError(action + " of " + subject + " left " + found);
    }
    return found.get(0);
  }

  /** The facts of a column, by their paths. */
  public static JsonObject facts(Map<String, String> entry, String column) {
    return (JsonObject) json(entry.get(column), false);
  }

  /** Names of the encrypted fields. */
  public static List<String> personalFields(Map<String, String> entry) {
    return Json.texts((JsonArray) json(entry.get("personal"), true), "field");
  }

  /** Until nothing waits for its seal. */
  public static void awaitSealed() {
    await()
        .atMost(java.time.Duration.ofSeconds(30))
        .until(() -> Database.number("SELECT COUNT(*) FROM audit_pending") == 0);
  }

  /** What {@code ./lapak audit verify} says, and how it ended. */
  public record Verdict(int exit, List<String> lines) {}

  public static Verdict verify() {
    awaitSealed();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    try {
      Process process =
          new ProcessBuilder(
                  java,
                  "-cp",
                  System.getProperty("java.class.path"),
                  "id.lapakkarya.audit.VerifyAudit")
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new AssertionError("the verification does not end");
      }
      return new Verdict(process.exitValue(), said.lines().toList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Something done to the database behind the application's back. */
  @FunctionalInterface
  public interface Deed {
    void on(Statement statement) throws SQLException;
  }

  /** As somebody could who owns the database: without the triggers, which are back afterwards. */
  public static void behindTheTriggers(Deed deed) {
    try (Connection connection = Database.connect();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute("DROP TRIGGER " + table + "_no_update");
        statement.execute("DROP TRIGGER " + table + "_no_delete");
      }
      try {
        deed.on(statement);
      } finally {
        for (String table : TABLES) {
          statement.execute(trigger(table, "update"));
          statement.execute(trigger(table, "delete"));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String trigger(String table, String verb) {
    return "CREATE TRIGGER %1$s_no_%2$s BEFORE %2$s ON %1$s FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '%1$s is append only'"
        .formatted(table, verb);
  }

  public static List<Map<String, String>> rows(String sql, Object... values) {
    try (Connection connection = Database.connect();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<Map<String, String>> found = new ArrayList<>();
      try (var result = statement.executeQuery()) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 1; i <= columns; i++) {
            row.put(result.getMetaData().getColumnLabel(i), result.getString(i));
          }
          found.add(row);
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static Object json(String text, boolean array) {
    try (var reader =
        jakarta.json.Json.createReader(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      return array ? reader.readArray() : reader.readObject();
    }
  }
}
