package id.lapakkarya.it.schema;

import static id.lapakkarya.it.schema.Expectation.buyer;
import static id.lapakkarya.it.schema.Expectation.platform;
import static id.lapakkarya.it.schema.Expectation.tenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.it.schema.Schema.Key;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The database by itself refuses that a row of one Lapas names a row of another: read off every
 * table's keys, and tried at each of them, in a database that came from V014 with its data.
 */
class SchemaRulesIT {
  private static final long OWN = 100;
  private static final long FOREIGN = 200;

  private static TestSchema database;
  private static Schema older;
  private static Schema schema;
  private static Map<String, Long> before;

  @BeforeAll
  static void migrateWhatIsThere() throws SQLException {
    database = TestSchema.create("lapak_schema");
    database.migrate("014");
    database.run("rows-of-v014.sql", "~", "1");
    database.run("rows-of-v014.sql", "~", "2");
    older = database.read();
    Set<String> tables = new TreeSet<>(older.tables().keySet());
    tables.remove("flyway_schema_history");
    before = counts(tables);
    database.migrate("latest");
    database.run("rows-since-v014.sql", "~", "1");
    database.run("rows-since-v014.sql", "~", "2");
    schema = database.read();
  }

  @AfterAll
  static void drop() throws SQLException {
    database.drop();
  }

  @Test
  void should_hold_every_table_to_what_is_declared_of_it() {
    assertThat(SchemaRules.violations(schema, DeclaredTables.ALL)).isEmpty();
  }

  @Test
  void should_have_seen_what_an_older_database_left_open() {
    assertThat(SchemaRules.violations(older, DeclaredTables.ALL))
        .contains(
            "cart_quote: no foreign key says that its tenant exists",
            "listing: product_id names a row and is no foreign key",
            "order_line: sku names a row and is no foreign key",
            "refund: shop_order names a row and is no foreign key",
            "refund: unique key refund_once does not begin with tenant_id",
            "sales_rollup: unique key PRIMARY does not begin with tenant_id",
            "stock: unique key stock_sku does not begin with tenant_id",
            "stock_movement: no unique key of tenant_id with its identity",
            "stock_reservation: shop_order names a row and is no foreign key");
  }

  @Test
  void should_keep_the_rows_of_an_older_database() throws SQLException {
    assertThat(before).hasSizeGreaterThan(20);
    Map<String, Long> now = counts(before.keySet());

    // A migration may ask for work that is done afterwards.
    assertThat(now.remove("outbox_event")).isGreaterThanOrEqualTo(before.get("outbox_event"));
    Map<String, Long> kept = new TreeMap<>(before);
    kept.remove("outbox_event");
    assertThat(now).isEqualTo(kept);
  }

  @Test
  void should_have_rows_of_both_tenants_in_every_table_that_refers_to_another() {
    assertThat(references()).hasSizeGreaterThan(5);
    assertThat(references())
        .allSatisfy(
            key -> {
              assertThat(valueOf(key.table(), key.columns().get(1), OWN)).isNotNull();
              assertThat(valueOf(key.to(), key.referenced().get(1), FOREIGN)).isNotNull();
            });
  }

  @Test
  void should_refuse_a_reference_into_another_tenant_at_every_foreign_key() {
    assertThat(references())
        .allSatisfy(
            key -> {
              Object theirs = valueOf(key.to(), key.referenced().get(1), FOREIGN);
              assertThatRefused(key.table(), key.columns().get(1), theirs);
            });
  }

  @Test
  void should_refuse_to_hand_a_row_with_ties_to_another_tenant() {
    assertThat(references())
        .allSatisfy(
            key -> {
              assertThatRefused(key.table(), SchemaRules.TENANT, FOREIGN);
              assertThatRefused(key.to(), SchemaRules.TENANT, FOREIGN);
            });
  }

  @Test
  void should_report_each_way_to_break_the_rules() throws SQLException {
    TestSchema breaking = TestSchema.create("lapak_breaking");
    breaking.run("breaking-tables.sql", "\n", "\n");
    List<Expectation> declared =
        List.of(
            platform("tenant"),
            tenant("proper").publicKey("code", "known in public").copy("gone", "no such column"),
            tenant("ownerless"),
            tenant("nullable"),
            tenant("unkeyed"),
            tenant("wide"),
            tenant("adrift"),
            tenant("crossing"),
            tenant("loose"),
            buyer("telling"),
            buyer("peeking"),
            buyer("nameless"),
            buyer("missing"));

    assertThat(SchemaRules.violations(breaking.read(), declared))
        .containsExactly(
            "adrift: no foreign key says that its tenant exists",
            "crossing: crossing_of_proper refers to proper without its tenant",
            "loose: proper_id names a row and is no foreign key",
            "missing: declared, but there is no such table",
            "nameless: has no primary key",
            "nullable: tenant_id may be null",
            "ownerless: has no tenant_id",
            "peeking: peeking_at_proper refers to proper without its tenant",
            "proper: declares gone, which it does not have",
            "telling: names a tenant, which is not declared",
            "telling: no foreign key says that its tenant exists",
            "undeclared: nothing is declared of this table",
            "unkeyed: no unique key of tenant_id with its identity",
            "wide: unique key wide_name does not begin with tenant_id");
    breaking.drop();
  }

  /** Foreign keys between rows of tenants. */
  private static List<Key> references() {
    return schema.foreignKeys().stream()
        .filter(key -> key.startsWith(SchemaRules.TENANT) && key.columns().size() > 1)
        .toList();
  }

  private static void assertThatRefused(String table, String column, Object value) {
    assertThatThrownBy(
            () -> {
              try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                try {
                  // Room for the new row, so that no unique key speaks before the foreign key does.
                  update(
                      connection, "DELETE IGNORE FROM " + table + " WHERE tenant_id = ?", FOREIGN);
                  update(
                      connection,
                      "UPDATE " + table + " SET " + column + " = ? WHERE tenant_id = ? LIMIT 1",
                      value,
                      OWN);
                } finally {
                  connection.rollback();
                }
              }
            })
        .as(table + "." + column)
        .isInstanceOf(SQLIntegrityConstraintViolationException.class)
        .hasMessageContaining("foreign key constraint fails");
  }

  private static void update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static Object valueOf(String table, String column, long tenant) throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT " + column + " FROM " + table + " WHERE tenant_id = ? LIMIT 1")) {
      statement.setLong(1, tenant);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getObject(1) : null;
      }
    }
  }

  private static Map<String, Long> counts(Set<String> tables) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = database.connect()) {
      for (String table : tables) {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT COUNT(*) FROM " + table);
            ResultSet row = statement.executeQuery()) {
          row.next();
          counts.put(table, row.getLong(1));
        }
      }
    }
    return counts;
  }
}
