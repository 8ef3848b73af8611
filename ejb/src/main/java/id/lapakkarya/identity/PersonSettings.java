package id.lapakkarya.identity;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has set for the own pages, as short texts under a name. Always the signed-in
 * person's: no one else's can be asked for. What reads a setting makes sense of it, and passes over
 * what makes none.
 */
@Stateless
@Open("gives a person the own settings only")
public class PersonSettings {
  /** Longest value that is kept, in characters. */
  public static final int LONGEST = 2_000;

  private static final int LONGEST_NAME = 60;
  private static final String KEEP =
      "INSERT INTO person_setting (account_id, name, value, changed_at) VALUES (?, ?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE value = VALUES(value), changed_at = VALUES(changed_at)";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private Clock clock;

  /** What was kept under that name; empty for whoever is not signed in. */
  public Optional<String> find(String name) {
    return actor.account().map(own -> of(List.of(own.id()), name).get(own.id()));
  }

  /**
   * Keeps it, in the place of what was kept before. In one statement, so that two tabs do not
   * collide; a value that is too long is refused.
   *
   * @throws LapakException "unauthenticated"
   */
  public void keep(String name, String value) {
    long own = actor.account().orElseThrow(LapakException::unauthenticated).id();
    if (name.length() > LONGEST_NAME || value.length() > LONGEST) {
      throw new IllegalArgumentException("setting " + name + " is too long");
    }
    market
        .createNativeQuery(KEEP)
        .setParameter(1, own)
        .setParameter(2, name)
        .setParameter(3, value)
        .setParameter(4, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /** Back to what everybody begins with. */
  public void forget(String name) {
    actor
        .account()
        .ifPresent(
            own ->
                market
                    .createNativeQuery(
                        "DELETE FROM person_setting WHERE account_id = ? AND name = ?")
                    .setParameter(1, own.id())
                    .setParameter(2, name)
                    .executeUpdate());
  }

  /** All that this person has set; for whoever is erased. */
  @Internal
  public void forgetAll(long account) {
    market
        .createNativeQuery("DELETE FROM person_setting WHERE account_id = ?")
        .setParameter(1, account)
        .executeUpdate();
  }

  /** The same setting of several people; those who kept none are not in the answer. */
  @Internal
  public Map<Long, String> of(Collection<Long> accounts, String name) {
    Map<Long, String> found = new HashMap<>();
    if (accounts.isEmpty()) {
      return found;
    }
    Query select =
        market
            .createNativeQuery(
                "SELECT account_id, value FROM person_setting WHERE name = ? AND account_id IN ("
                    + String.join(", ", Collections.nCopies(accounts.size(), "?"))
                    + ")")
            .setParameter(1, name);
    int next = 2;
    for (long account : accounts) {
      select.setParameter(next, account);
      next++;
    }
    for (Object row : select.getResultList()) {
      Object[] cells = (Object[]) row;
      found.put(((Number) cells[0]).longValue(), cells[1].toString());
    }
    return found;
  }
}
