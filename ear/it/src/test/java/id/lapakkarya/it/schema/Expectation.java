package id.lapakkarya.it.schema;

import java.util.HashMap;
import java.util.Map;

/**
 * What is declared of one table. Every departure from the rules of its kind stands here with its
 * reason.
 */
final class Expectation {
  /** Whose rows a table holds. */
  enum Kind {
    /** Rows of one Lapas each. */
    TENANT,
    /** What the market knows as a whole. */
    PLATFORM,
    /** A buyer's, who belongs to no Lapas. */
    BUYER,
    /** Belongs to the machinery; nobody's data by itself. */
    TECHNICAL
  }

  private final Kind kind;
  private final String table;
  private final Map<String, String> publicKeys = new HashMap<>();
  private final Map<String, String> copies = new HashMap<>();
  private String tenantNamedBecause = "";

  private Expectation(Kind kind, String table) {
    this.kind = kind;
    this.table = table;
  }

  static Expectation tenant(String table) {
    return new Expectation(Kind.TENANT, table);
  }

  static Expectation platform(String table) {
    return new Expectation(Kind.PLATFORM, table);
  }

  static Expectation buyer(String table) {
    return new Expectation(Kind.BUYER, table);
  }

  static Expectation technical(String table) {
    return new Expectation(Kind.TECHNICAL, table);
  }

  /** A column that is unique over all Lapas, because the public knows rows by it. */
  Expectation publicKey(String column, String because) {
    publicKeys.put(column, because);
    return this;
  }

  /** A column that looks like a reference and is none: words taken down at some time. */
  Expectation copy(String column, String because) {
    copies.put(column, because);
    return this;
  }

  /** No tenant owns such a row, yet it may say which one it is about. */
  Expectation namesTenant(String because) {
    tenantNamedBecause = because;
    return this;
  }

  Kind kind() {
    return kind;
  }

  String table() {
    return table;
  }

  boolean isPublicKey(String column) {
    return publicKeys.containsKey(column);
  }

  boolean isCopy(String column) {
    return copies.containsKey(column);
  }

  boolean mayNameTenant() {
    return !tenantNamedBecause.isEmpty();
  }

  /** Columns of which something is declared. */
  Iterable<String> declaredColumns() {
    Map<String, String> all = new HashMap<>(publicKeys);
    all.putAll(copies);
    return all.keySet();
  }
}
