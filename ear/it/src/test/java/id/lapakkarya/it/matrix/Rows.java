package id.lapakkarya.it.matrix;

import id.lapakkarya.it.support.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
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
  private static final String OF_TENANT = "tenant_id = ?";
  private static final Map<String, String> OTHERS =
      Map.of(
          "tenant",
          "id = ?",
          "customer_order",
          "id IN (SELECT order_id FROM shop_order WHERE tenant_id = ?)",
          "payment",
          "order_number IN (SELECT o.number FROM customer_order o"
              + " JOIN shop_order s ON s.order_id = o.id WHERE s.tenant_id = ?)");

  private Rows() {}

  /** Table names with count and checksum. */
  static Map<String, String> of(String... shops) {
    try (Connection connection = Database.connect()) {
      String sql = query(connection);
      int tables = sql.split("\\?", -1).length - 1;
      Map<String, String> rows = new TreeMap<>();
      for (String shop : shops) {
        long tenant = Database.number("SELECT id FROM tenant WHERE slug = ?", shop);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          for (int i = 1; i <= tables; i++) {
            statement.setLong(i, tenant);
          }
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
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.put(result.getString(1) + " of " + shop, result.getString(2));
      }
    }
  }

  private static String query(Connection connection) throws SQLException {
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
    return String.join(" UNION ALL ", parts);
  }

  private static String part(String table, List<String> columns, String condition) {
    List<String> values =
        columns.stream().map(column -> "COALESCE(`" + column + "`, '~')").toList();
    String row = "CRC32(CONCAT_WS('|', " + String.join(", ", values) + "))";
    return "SELECT '%s', CONCAT(COUNT(*), ':', COALESCE(SUM(%s), 0)) FROM `%s` WHERE %s"
        .formatted(table, row, table, condition);
  }

  /** For questions that can change nothing. */
  static Map<String, String> none() {
    return Collections.emptyMap();
  }
}
