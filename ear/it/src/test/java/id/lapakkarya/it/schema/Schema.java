package id.lapakkarya.it.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What information_schema says of one database. */
record Schema(Map<String, Table> tables) {
  /** A key or a foreign key with its columns in order; {@code to} is empty for a key. */
  record Key(String table, String name, List<String> columns, String to, List<String> referenced) {
    boolean startsWith(String column) {
      return columns.get(0).equals(column);
    }
  }

  /**
   * @param columns by name, true where null is allowed
   */
  record Table(
      String name, Map<String, Boolean> columns, List<Key> uniques, List<Key> foreignKeys) {
    boolean has(String column) {
      return columns.containsKey(column);
    }

    Optional<Key> primary() {
      return uniques.stream().filter(key -> key.name().equals("PRIMARY")).findFirst();
    }
  }

  static Schema read(Connection connection, String name) throws SQLException {
    Map<String, Table> tables = new TreeMap<>();
    query(
        connection,
        "SELECT c.table_name, c.column_name, c.is_nullable FROM information_schema.columns c"
            + " JOIN information_schema.tables t USING (table_schema, table_name)"
            + " WHERE c.table_schema = ? AND t.table_type = 'BASE TABLE' ORDER BY c.ordinal_position",
        name,
        row ->
            tables
                .computeIfAbsent(
                    row.getString(1),
                    table ->
                        new Table(table, new TreeMap<>(), new ArrayList<>(), new ArrayList<>()))
                .columns()
                .put(row.getString(2), row.getString(3).equals("YES")));
    query(
        connection,
        "SELECT k.table_name, k.constraint_name, k.column_name, k.referenced_table_name,"
            + " k.referenced_column_name FROM information_schema.key_column_usage k"
            + " WHERE k.table_schema = ? ORDER BY k.table_name, k.constraint_name, k.ordinal_position",
        name,
        row -> add(tables.get(row.getString(1)), row));
    return new Schema(tables);
  }

  Collection<Key> foreignKeys() {
    return tables.values().stream().flatMap(table -> table.foreignKeys().stream()).toList();
  }

  private static void add(Table table, ResultSet row) throws SQLException {
    String to = row.getString(4);
    List<Key> keys = to == null ? table.uniques() : table.foreignKeys();
    String name = row.getString(2);
    Key key =
        keys.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseGet(
                () ->
                    new Key(
                        table.name(),
                        name,
                        new ArrayList<>(),
                        to == null ? "" : to,
                        new ArrayList<>()));
    if (key.columns().isEmpty()) {
      keys.add(key);
    }
    key.columns().add(row.getString(3));
    if (to != null) {
      key.referenced().add(row.getString(5));
    }
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private static void query(Connection connection, String sql, String schema, RowReader reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, schema);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }
}
