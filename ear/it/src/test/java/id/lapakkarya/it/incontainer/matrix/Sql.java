package id.lapakkarya.it.incontainer.matrix;

import id.lapakkarya.tenancy.TenantId;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Looks at and forges rows below JPA, on the connection of the attempt's own transaction. */
final class Sql {
  /** A column that names a row of a tenant's table. */
  record Reference(String column, String table, String referenced) {}

  private final Connection connection;

  Sql(EntityManager em) {
    UnitOfWorkImpl work = (UnitOfWorkImpl) em.unwrap(UnitOfWork.class);
    work.beginEarlyTransaction();
    Accessor accessor = work.getAccessor();
    // The unit takes its connection with the first call, and keeps it to the end.
    accessor.incrementCallCount(work);
    this.connection = accessor.getConnection();
    accessor.decrementCallCount();
  }

  Optional<Object> value(String sql, Object... parameters) throws SQLException {
    List<String> row = row(sql, parameters);
    return row.isEmpty() ? Optional.empty() : Optional.ofNullable(row.get(0));
  }

  String rowOf(String table, long id) throws SQLException {
    return String.join("|", row("SELECT * FROM " + table + " WHERE id = ?", id));
  }

  Object owner(String table, long id) throws SQLException {
    return value("SELECT tenant_id FROM " + table + " WHERE id = ?", id).orElse("nobody");
  }

  Object rowsOf(String table, TenantId tenant) throws SQLException {
    return value("SELECT COUNT(*) FROM " + table + " WHERE tenant_id = ?", tenant.value())
        .orElseThrow();
  }

  /** Keys of that table into other tables of tenants, the tenant's own column left out. */
  List<Reference> references(String table) throws SQLException {
    List<Reference> found = new ArrayList<>();
    String sql =
        "SELECT k.column_name, k.referenced_table_name, k.referenced_column_name"
            + " FROM information_schema.key_column_usage k"
            + " JOIN information_schema.columns c ON c.table_schema = k.table_schema"
            + " AND c.table_name = k.referenced_table_name AND c.column_name = 'tenant_id'"
            + " WHERE k.table_schema = DATABASE() AND k.table_name = ?"
            + " AND k.column_name <> 'tenant_id'";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(new Reference(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
      }
    }
    return found;
  }

  /** Columns of that table that name rows of any other. */
  Set<String> columnsOfReferences(String table) throws SQLException {
    Set<String> columns = new HashSet<>();
    String sql =
        "SELECT column_name FROM information_schema.key_column_usage"
            + " WHERE table_schema = DATABASE() AND table_name = ?"
            + " AND referenced_table_name IS NOT NULL";
    try (PreparedStatement statement = prepare(sql, table);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }

  /** Lets a row name another; without {@code checked} the database looks away. */
  void forge(String table, long id, String column, Object value, boolean checked)
      throws SQLException {
    if (!checked) {
      execute("SET FOREIGN_KEY_CHECKS = 0");
    }
    try {
      execute("UPDATE " + table + " SET " + column + " = ? WHERE id = ?", value, id);
    } finally {
      if (!checked) {
        execute("SET FOREIGN_KEY_CHECKS = 1");
      }
    }
  }

  private void execute(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(sql, parameters)) {
      statement.executeUpdate();
    }
  }

  private List<String> row(String sql, Object... parameters) throws SQLException {
    List<String> values = new ArrayList<>();
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      if (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(rows.getString(i)));
        }
      }
    }
    return values;
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
