package id.lapakkarya.it.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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

  /** Whoever hears the next event for all nodes knows that it has missed one before. */
  public static void leaveOutBroadcast() {
    change("UPDATE broadcast_sequence SET last_seq = last_seq + 1 WHERE id = 1");
  }

  /** The time for which that person's assignments were given is over. */
  public static void letAssignmentsEnd(String email) {
    change(
        "UPDATE role_assignment r JOIN account a ON a.id = r.account_id"
            + " SET r.valid_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE a.email = ?",
        email);
  }

  /** One more role in a shop, for somebody who has one already. */
  public static void giveRole(String email, String role, String shop) {
    change(
        "INSERT INTO role_assignment (id, version, account_id, role, tenant_id, granted_at)"
            + " SELECT a.id * 1000, 1, a.id, ?, t.id, UTC_TIMESTAMP(3) FROM account a, tenant t"
            + " WHERE a.email = ? AND t.slug = ?",
        role,
        email,
        shop);
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

  /** That paper ends so many days from today, WIB. */
  public static void letPaperEnd(long paper, int days) {
    change(
        "UPDATE food_paper SET valid_until = DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)"
            + " + INTERVAL ? DAY WHERE id = ?",
        days,
        paper);
  }

  /**
   * The same change once more, as if that person had made it.
   *
   * @return its id
   */
  public static long proposeAs(String email, long change) {
    long id = change + 1_000_000_000;
    change(
        "INSERT INTO change_set (id, version, tenant_id, product_id, base_version, shown_before,"
            + " shown_after, made_by, author, made_at, state)"
            + " SELECT ?, 1, tenant_id, product_id, base_version, shown_before, shown_after,"
            + " (SELECT id FROM account WHERE email = ?), author, made_at, 'WAITING'"
            + " FROM change_set WHERE id = ?",
        id,
        email,
        change);
    return id;
  }

  /** What a change set proposes is written otherwise, past the program. */
  public static void rewriteChange(long change, String proposed) {
    change("UPDATE change_set SET shown_after = ? WHERE id = ?", proposed, change);
  }

  /** Somebody who may approve gives a variant that size, as if through a form. */
  public static void rename(String sku, String size) {
    change(
        "UPDATE product_sku SET options = ? WHERE sku = ?",
        "[{\"k\":\"ukuran\",\"v\":\"" + size + "\"}]",
        sku);
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

  /** The codes that this person has used were used long ago. */
  public static void letCodesPass(String email) {
    change(
        "UPDATE second_factor f JOIN account a ON a.id = f.account_id SET f.last_step = -1"
            + " WHERE a.email = ?",
        email);
  }

  /** That product has two photographs, as if an officer had sent them. */
  public static void addPhotographs(long product, byte[] jpeg) {
    String name = "f".repeat(64);
    change(
        "INSERT IGNORE INTO stored_picture VALUES (?, 'image/jpeg', 800, 1000, ?, UTC_TIMESTAMP(3))",
        name,
        jpeg);
    for (int place = 0; place < 2; place++) {
      change(
          "INSERT INTO product_picture SELECT id * 1000000 + ?, 1, tenant_id, id, ?, ?, ?, 50, 50, 100,"
              + " '', '' FROM product WHERE id = ?",
          place,
          place,
          name + ".jpg",
          name + ".jpg",
          product);
    }
  }

  /** Every table looks as it does to somebody new, and offers no filters of before. */
  public static void forgetTableLooks() {
    change("DELETE FROM person_setting WHERE name LIKE 'table:%'");
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

  /** That person has a second factor, a link with a provider, a setting, and a notice. */
  public static void addWaysInAndWhatIsKept(String email) {
    for (String row :
        new String[] {
          "INSERT INTO second_factor (id, version, account_id, last_step)"
              + " SELECT -id, 0, id, -1 FROM account WHERE email = ?",
          "INSERT INTO recovery_code (id, version, account_id, slot, code_hash)"
              + " SELECT -id, 0, id, 1, 'contoh' FROM account WHERE email = ?",
          "INSERT INTO person_setting (account_id, name, value, changed_at)"
              + " SELECT id, 'contoh', 'contoh', NOW(3) FROM account WHERE email = ?",
          "INSERT INTO notice"
              + " (id, version, tenant_id, account_id, scope, kind, subject, target, told_at)"
              + " SELECT -a.id, 0, t.id, a.id, 'platform', 'SHOPS_STATUS', 'contoh', '', NOW(3)"
              + " FROM account a JOIN tenant t ON t.slug = 'lpp-palembang' WHERE a.email = ?"
        }) {
      change(row, email);
    }
    linkElsewhere(email);
  }

  /** That person is one of a provider's, too, if not already. */
  public static void linkElsewhere(String email) {
    change(
        "INSERT IGNORE INTO outside_link (id, version, account_id, issuer, subject, linked_at)"
            + " SELECT 900000000000000 + id, 0, id, 'https://contoh.test', UUID(), NOW(3)"
            + " FROM account WHERE email = ?",
        email);
  }

  /** The invitations sent to that address are too old. */
  public static void letInvitationsPass(String email) {
    change(
        "UPDATE invitation SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE email = ?",
        email);
  }

  /** The last day of the keys of that name is over. */
  public static void letKeysPass(String name) {
    change(
        "UPDATE partner_key SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE name = ?",
        name);
  }

  /** The time is over for which the former secrets of the keys of that name are good, too. */
  public static void letFormerSecretsPass(String name) {
    change(
        "UPDATE partner_key SET former_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE name = ?",
        name);
  }

  /** Nobody else holds that role on the platform, for as long as the work takes. */
  public static void asTheOnlyOne(String email, String role, Runnable work) {
    change(
        "UPDATE role_assignment r JOIN account a ON a.id = r.account_id"
            + " SET r.revoked_at = '2000-01-01' WHERE r.role = ? AND r.tenant_id IS NULL"
            + " AND r.region_code IS NULL AND r.revoked_at IS NULL AND a.email <> ?",
        role,
        email);
    try {
      work.run();
    } finally {
      change("UPDATE role_assignment SET revoked_at = NULL WHERE revoked_at = '2000-01-01'");
    }
  }

  /** A node died while it took that file of works in. */
  public static void leaveInTheMiddle(long upload) {
    change(
        "UPDATE catalogue_upload SET state = 'TAKING',"
            + " claimed_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE id = ?",
        String.valueOf(upload));
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

  /** Where those words stand, in whatever table and column. */
  public static List<String> placesOf(String words) {
    List<String> found = new ArrayList<>();
    try (Connection connection = connect();
        PreparedStatement columns =
            prepare(
                connection,
                "SELECT c.table_name, c.column_name FROM information_schema.columns c"
                    + " JOIN information_schema.tables t ON t.table_schema = c.table_schema"
                    + " AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'"
                    + " WHERE c.table_schema = DATABASE() AND c.data_type IN"
                    + " ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'json')");
        ResultSet all = columns.executeQuery()) {
      while (all.next()) {
        String table = all.getString(1);
        String column = all.getString(2);
        if (number(
                "SELECT COUNT(*) FROM `" + table + "` WHERE `" + column + "` LIKE ?",
                "%" + words + "%")
            > 0) {
          found.add(table + "." + column);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
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
