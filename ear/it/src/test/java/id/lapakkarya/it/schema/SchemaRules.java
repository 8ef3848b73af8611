package id.lapakkarya.it.schema;

import id.lapakkarya.it.schema.Schema.Key;
import id.lapakkarya.it.schema.Schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the database itself must refuse, read off its keys (DESIGN, "Tenancy"; ADR 13). */
final class SchemaRules {
  static final String TENANT = "tenant_id";

  /** Columns that name a row of another table without saying so by an ending. */
  private static final Set<String> NAMES_OF_ROWS =
      Set.of(
          "sku",
          "shop_order",
          "order_number",
          "product_slug",
          "shop_slug",
          "category",
          "parent_category");

  private final Schema schema;
  private final Map<String, Expectation> declared;
  private final List<String> found = new ArrayList<>();

  private SchemaRules(Schema schema, List<Expectation> expectations) {
    this.schema = schema;
    this.declared =
        expectations.stream().collect(Collectors.toMap(Expectation::table, Function.identity()));
  }

  /** Everything that is not as declared, in words. */
  static List<String> violations(Schema schema, List<Expectation> expectations) {
    SchemaRules rules = new SchemaRules(schema, expectations);
    rules.check();
    return rules.found;
  }

  private void check() {
    Set<String> all = new TreeSet<>(schema.tables().keySet());
    all.addAll(declared.keySet());
    for (String name : all) {
      Table table = schema.tables().get(name);
      Expectation expected = declared.get(name);
      if (expected == null) {
        found.add(name + ": nothing is declared of this table");
      } else if (table == null) {
        found.add(name + ": declared, but there is no such table");
      } else {
        checkDeclaration(table, expected);
        Optional<Key> primary = primaryOf(table);
        if (expected.kind() == Expectation.Kind.TENANT) {
          primary.ifPresent(key -> checkOwned(table, expected, key));
        } else {
          checkShared(table, expected);
        }
      }
    }
  }

  private void checkDeclaration(Table table, Expectation expected) {
    for (String column : expected.declaredColumns()) {
      if (!table.has(column)) {
        found.add(table.name() + ": declares " + column + ", which it does not have");
      }
    }
  }

  /** A cluster of databases replicates by rows, and tells them apart by this key. */
  private Optional<Key> primaryOf(Table table) {
    if (table.primary().isEmpty()) {
      found.add(table.name() + ": has no primary key");
    }
    return table.primary();
  }

  private void checkOwned(Table table, Expectation expected, Key primary) {
    if (!table.has(TENANT)) {
      found.add(table.name() + ": has no " + TENANT);
      return;
    }
    if (table.columns().get(TENANT)) {
      found.add(table.name() + ": " + TENANT + " may be null");
    }
    Set<String> identity = new TreeSet<>(primary.columns());
    identity.add(TENANT);
    if (table.uniques().stream()
        .noneMatch(
            key -> key.startsWith(TENANT) && new TreeSet<>(key.columns()).equals(identity))) {
      found.add(table.name() + ": no unique key of " + TENANT + " with its identity");
    }
    for (Key key : table.uniques()) {
      boolean isBareIdentity = key.equals(primary) && key.columns().size() == 1;
      boolean isPublic = key.columns().size() == 1 && expected.isPublicKey(key.columns().get(0));
      if (!key.startsWith(TENANT) && !isBareIdentity && !isPublic) {
        found.add(table.name() + ": unique key " + key.name() + " does not begin with " + TENANT);
      }
    }
    if (table.foreignKeys().stream().noneMatch(key -> key.startsWith(TENANT))) {
      found.add(table.name() + ": no foreign key says that its tenant exists");
    }
    table.foreignKeys().forEach(this::checkReference);
    checkNames(table, expected);
  }

  private void checkShared(Table table, Expectation expected) {
    if (table.has(TENANT)) {
      if (!expected.mayNameTenant()) {
        found.add(table.name() + ": names a tenant, which is not declared");
      }
      if (table.foreignKeys().stream()
          .noneMatch(key -> key.to().equals("tenant") && key.columns().equals(List.of(TENANT)))) {
        found.add(table.name() + ": no foreign key says that its tenant exists");
      }
    }
    table.foreignKeys().forEach(this::checkReference);
  }

  /** A reference to something owned says whose it is. */
  private void checkReference(Key key) {
    Expectation target = declared.get(key.to());
    if (target != null
        && target.kind() == Expectation.Kind.TENANT
        && !(key.startsWith(TENANT) && key.referenced().get(0).equals(TENANT))) {
      found.add(key.table() + ": " + key.name() + " refers to " + key.to() + " without its tenant");
    }
  }

  private void checkNames(Table table, Expectation expected) {
    for (String column : table.columns().keySet()) {
      boolean names =
          NAMES_OF_ROWS.contains(column) || (column.endsWith("_id") && !column.equals(TENANT));
      boolean held =
          table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))
              || expected.isCopy(column)
              || expected.isPublicKey(column);
      if (names && !held) {
        found.add(table.name() + ": " + column + " names a row and is no foreign key");
      }
    }
  }
}
