package id.lapakkarya.checkout;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Places an order, and begins anew when the database gave up the transaction in favour of another.
 * It has no transaction of its own: an interceptor would retry inside the dead one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlaceOrder {
  private static final Logger LOG = Logger.getLogger(PlaceOrder.class.getName());
  private static final int TRIES = 5;
  private static final int DEADLOCK = 1213;
  private static final int LOCK_TIMEOUT = 1205;

  @Inject private PlaceOrderTransaction transaction;

  /**
   * All or nothing over every shop of the cart.
   *
   * @param idempotency repeats the first success instead of ordering twice
   * @param answer writes a placed order as the caller answers it; stored with the key and given
   *     again
   * @return the answer
   * @throws id.lapakkarya.platform.LapakException "cart-not-found", "cart-empty", "invalid-input",
   *     "quote-expired", "price-changed", "out-of-stock", "payment-not-allowed",
   *     "idempotency-key-reused"
   */
  public String place(
      PlaceOrderCommand command,
      Optional<Idempotency> idempotency,
      Function<PlacedOrder, String> answer) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.place(command, idempotency, answer);
      } catch (EJBException e) {
        if (attempt == TRIES || !isTransient(e)) {
          throw e;
        }
        LOG.log(Level.FINE, "placing is tried again after attempt {0}", attempt);
      }
    }
  }

  static boolean isTransient(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
      if (cause instanceof SQLException sql
          && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_TIMEOUT)) {
        return true;
      }
    }
    return false;
  }
}
