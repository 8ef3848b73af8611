package id.lapakkarya.checkout;

import id.lapakkarya.platform.LapakException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys of placed orders. Claiming inserts under a unique key, so a second caller waits for the
 * first to commit (then it gets the first's answer) or to be rolled back (then the key is free
 * again).
 */
@Dependent
class IdempotencyKeys {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;

  /**
   * The stored answer of an earlier success; empty when the key is now claimed for this
   * transaction.
   *
   * @throws LapakException "idempotency-key-reused" when the key was used with another body
   */
  public Optional<String> claim(long cart, Idempotency idempotency) {
    int inserted =
        market
            .createNativeQuery(
                "INSERT IGNORE INTO idempotency_key (cart_id, key_value, body_hash, claimed_at)"
                    + " VALUES (?, ?, ?, ?)")
            .setParameter(1, cart)
            .setParameter(2, idempotency.key())
            .setParameter(3, idempotency.bodyHash())
            .setParameter(4, java.sql.Timestamp.from(clock.instant()))
            .executeUpdate();
    if (inserted == 1) {
      return Optional.empty();
    }
    List<?> rows =
        market
            .createNativeQuery(
                "SELECT body_hash, response FROM idempotency_key WHERE cart_id = ? AND key_value = ?")
            .setParameter(1, cart)
            .setParameter(2, idempotency.key())
            .getResultList();
    Object[] row = (Object[]) rows.get(0);
    if (!idempotency.bodyHash().equals(row[0])) {
      throw LapakException.unprocessable("idempotency-key-reused");
    }
    return Optional.of(String.valueOf(row[1]));
  }

  /** The carts that became those orders by a key. */
  public Set<Long> cartsOf(Collection<String> orderNumbers) {
    Set<Long> carts = new TreeSet<>();
    for (String number : orderNumbers) {
      List<?> found =
          market
              .createNativeQuery("SELECT cart_id FROM idempotency_key WHERE order_number = ?")
              .setParameter(1, number)
              .getResultList();
      found.forEach(cart -> carts.add(((Number) cart).longValue()));
    }
    return carts;
  }

  public void store(long cart, Idempotency idempotency, String orderNumber, String answer) {
    market
        .createNativeQuery(
            "UPDATE idempotency_key SET order_number = ?, response = ? WHERE cart_id = ? AND key_value = ?")
        .setParameter(1, orderNumber)
        .setParameter(2, answer)
        .setParameter(3, cart)
        .setParameter(4, idempotency.key())
        .executeUpdate();
  }
}
