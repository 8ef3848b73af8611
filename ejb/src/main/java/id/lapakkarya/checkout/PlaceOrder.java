package id.lapakkarya.checkout;

import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.TransientFailure;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Places an order, and begins anew when the database gave up the transaction in favour of another.
 * It has no transaction of its own: an interceptor would retry inside the dead one.
 */
@Stateless
@Open("whoever knows the id of a cart may order it")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlaceOrder {
  private static final Logger LOG = Logger.getLogger(PlaceOrder.class.getName());
  private static final int TRIES = 5;

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
        if (attempt == TRIES || !TransientFailure.isIn(e)) {
          throw e;
        }
        LOG.log(Level.FINE, "placing is tried again after attempt {0}", attempt);
      }
    }
  }
}
