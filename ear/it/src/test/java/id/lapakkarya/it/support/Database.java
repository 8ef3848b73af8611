package id.lapakkarya.it.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Looks at what no caller can see, and turns the hands of the clock: expiry is a column. Tests
 * change nothing else here.
 */
public final class Database {
  private Database() {}

  public static Connection connect() throws SQLException {
    return connect(Environment.required("LAPAK_DB_NAME"));
  }

  public static Connection connect(String schema) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:mysql://"
            + Environment.required("LAPAK_DB_HOST")
            + ":"
            + Environment.required("LAPAK_DB_PORT")
            + "/"
            + schema
            + "?connectionTimeZone=UTC&allowPublicKeyRetrieval=true",
        Environment.required("LAPAK_DB_USER"),
        Environment.required("LAPAK_DB_PASSWORD"));
  }

  public static long number(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Pieces on the shelf, held or not. */
  public static long onHand(String sku) {
    return number("SELECT on_hand FROM stock WHERE sku = ?", sku);
  }

  /** Pieces held for orders that are not paid yet. */
  public static long reserved(String sku) {
    return number("SELECT reserved FROM stock WHERE sku = ?", sku);
  }

  /** The time for which that person's assignments were given is over. */
  public static void letAssignmentsEnd(String email) {
    change(
        "UPDATE role_assignment r JOIN account a ON a.id = r.account_id"
            + " SET r.valid_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE a.email = ?",
        email);
  }

  /** Somebody has taken them back. */
  public static void revokeAssignments(String email) {
    change(
        "UPDATE role_assignment r JOIN account a ON a.id = r.account_id"
            + " SET r.revoked_at = UTC_TIMESTAMP(3) WHERE a.email = ?",
        email);
  }

  /** The time to pay that order is over. */
  public static void letTimeToPayPass(String orderNumber) {
    change(
        "UPDATE customer_order SET due_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE number = ?",
        orderNumber);
    change(
        "UPDATE payment SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE order_number = ?",
        orderNumber);
  }

  /** The shipping quotes of that cart are too old. */
  public static void letQuotesPass(String cart) {
    change(
        "UPDATE cart_quote q JOIN cart c ON c.id = q.cart_id"
            + " SET q.valid_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE c.code = ?",
        cart);
  }

  /** The half hour of every help session of that person is over. */
  public static void letHelpPass(String email) {
    change(
        "UPDATE help_session h JOIN account a ON a.id = h.account_id"
            + " SET h.valid_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE a.email = ?",
        email);
  }

  /** It is sixteen minutes since that person has proven who it is, in browsers and for tokens. */
  public static void letProofPass(String email) {
    change(
        "UPDATE login l JOIN account a ON a.id = l.account_id"
            + " SET l.proven_at = UTC_TIMESTAMP(3) - INTERVAL 16 MINUTE WHERE a.email = ?",
        email);
    change(
        "UPDATE token_family f JOIN account a ON a.id = f.account_id"
            + " SET f.opened_at = UTC_TIMESTAMP(3) - INTERVAL 16 MINUTE WHERE a.email = ?",
        email);
  }

  /** Nobody has the phone any more that another run of the tests set up. */
  public static void forgetSecondFactor(String email) {
    for (String table : new String[] {"second_factor", "recovery_code"}) {
      change(
          "DELETE t FROM " + table + " t JOIN account a ON a.id = t.account_id WHERE a.email = ?",
          email);
    }
    change("UPDATE account SET second_factor_at = NULL WHERE email = ?", email);
  }

  /** The application fails wherever it needs that table, for as long as the work takes. */
  public static void without(String table, Runnable work) {
    change("RENAME TABLE " + table + " TO " + table + "_away");
    try {
      work.run();
    } finally {
      change("RENAME TABLE " + table + "_away TO " + table);
    }
  }

  private static void change(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = prepare(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
