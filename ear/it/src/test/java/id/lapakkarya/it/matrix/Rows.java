package id.lapakkarya.it.matrix;

import id.lapakkarya.it.support.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fingerprint of everything that belongs to a Lapas, past every filter of the application: each
 * table with a tenant, whichever there are, and the orders and payments that it has a part in. The
 * audit trail is left out: it grows with every refusal, as it should.
 */
final class Rows {
  private static final String TABLES =
      "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
          + " ORDER BY table_name, ordinal_position";
  private static final String OWNER = "WITH lapas AS (SELECT id FROM tenant WHERE slug = ?) ";
  private static final String OF_TENANT = "tenant_id = (SELECT id FROM lapas)";
  private static final Map<String, String> OTHERS =
      Map.of(
          "tenant",
          "id = (SELECT id FROM lapas)",
          "customer_order",
          "id IN (SELECT order_id FROM shop_order WHERE " + OF_TENANT + ")",
          "payment",
          "order_number IN (SELECT o.number FROM customer_order o"
              + " JOIN shop_order s ON s.order_id = o.id WHERE s."
              + OF_TENANT
              + ")");

  private static Connection connection;
  private static String query;

  private Rows() {}

  /** Table names with count and checksum. */
  static synchronized Map<String, String> of(String... shops) {
    Stage.settle();
    try {
      if (connection == null) {
        connection = Database.connect();
        query = query();
      }
      Map<String, String> rows = new TreeMap<>();
      try (PreparedStatement statement = connection.prepareStatement(query)) {
        for (String shop : shops) {
          read(statement, shop, rows);
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void read(PreparedStatement statement, String shop, Map<String, String> rows)
      throws SQLException {
    statement.setString(1, shop);
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.put(result.getString(1) + " of " + shop, result.getString(2));
      }
    }
  }

  private static String query() throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(TABLES);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        columns
            .computeIfAbsent(result.getString(1), table -> new ArrayList<>())
            .add(result.getString(2));
      }
    }
    List<String> parts = new ArrayList<>();
    columns.forEach(
        (table, names) -> {
          boolean owned = names.contains("tenant_id") && !table.startsWith("audit_");
          if (owned || OTHERS.containsKey(table)) {
            parts.add(part(table, names, OTHERS.getOrDefault(table, OF_TENANT)));
          }
        });
    return OWNER + String.join(" UNION ALL ", parts);
  }

  private static String part(String table, List<String> columns, String condition) {
    List<String> values =
        columns.stream().map(column -> "COALESCE(`" + column + "`, '~')").toList();
    String row = "CRC32(CONCAT_WS('|', " + String.join(", ", values) + "))";
    return "SELECT '%s', CONCAT(COUNT(*), ':', COALESCE(SUM(%s), 0)) FROM `%s` WHERE %s"
        .formatted(table, row, table, condition);
  }
}
