package id.lapakkarya.audit;

import id.lapakkarya.platform.Internal;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The key of each person whose values are kept encrypted. Not cached anywhere: a destroyed key is
 * gone on every node at once.
 *
 * <p>Works beside the business transaction: a key made for a use case that is rolled back harms
 * nobody, and two use cases of one new person do not wait for each other.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonKeys {
  /** Visitors without account share a key for each month, as {@code visitors:2026-11}. */
  static final String VISITORS = "visitors:";

  private static final String DESTROY =
      "INSERT INTO person_key (person, made_at, destroyed_at) VALUES (?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE destroyed_at = COALESCE(destroyed_at,"
          + " VALUES(destroyed_at)), secret = NULL";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Resource(lookup = "java:app/jdbc/lapakPlain")
  private DataSource plain;

  @Inject private Clock clock;

  /** What the owner of that account is called here. */
  public static String personOf(long account) {
    return "account:" + account;
  }

  /** The keys of those persons that have one; a destroyed one is not among them. */
  public Map<String, byte[]> find(Collection<String> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    String places = String.join(", ", Collections.nCopies(persons.size(), "?"));
    try (var connection = plain.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT person, secret FROM person_key WHERE secret IS NOT NULL AND person IN ("
                    + places
                    + ")")) {
      int index = 1;
      for (String person : persons) {
        select.setString(index++, person);
      }
      Map<String, byte[]> keys = new HashMap<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          keys.put(rows.getString(1), rows.getBytes(2));
        }
      }
      return keys;
    } catch (SQLException e) {
      throw new IllegalStateException("keys not read", e);
    }
  }

  /** The key of that person, made if there was none; empty when it was destroyed. */
  public Optional<byte[]> findOrMake(String person) {
    byte[] known = find(java.util.List.of(person)).get(person);
    if (known != null) {
      return Optional.of(known);
    }
    update(
        "INSERT IGNORE INTO person_key (person, secret, made_at) VALUES (?, ?, ?)",
        person,
        PersonCipher.newKey(),
        Timestamp.from(clock.instant()));
    return Optional.ofNullable(find(java.util.List.of(person)).get(person));
  }

  /**
   * Makes every value of that person unreadable for good, those in backups of the other tables too.
   * The chains stay valid: they are over the ciphertexts.
   */
  public void destroy(String person) {
    update(DESTROY, person, Timestamp.from(clock.instant()), Timestamp.from(clock.instant()));
  }

  /**
   * As {@link #destroy}, but within the transaction of the use case: not at all when that is rolled
   * back, and for certain when it is not. Nothing of that person is to be recorded after it.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void destroyAlong(String person) {
    Timestamp now = Timestamp.from(clock.instant());
    market
        .createNativeQuery(DESTROY)
        .setParameter(1, person)
        .setParameter(2, now)
        .setParameter(3, now)
        .executeUpdate();
  }

  /** Destroys the keys of visitors of months before that one. */
  public void destroyVisitorsBefore(YearMonth month) {
    update(
        "UPDATE person_key SET secret = NULL, destroyed_at = ?"
            + " WHERE person LIKE 'visitors:%' AND person < ? AND secret IS NOT NULL",
        Timestamp.from(clock.instant()), VISITORS + month);
  }

  private void update(String sql, Object... values) {
    try (var connection = plain.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("key not written", e);
    }
  }
}
