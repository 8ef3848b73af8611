package id.lapakkarya.checkout;

import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/**
 * Carts of somebody who is to be forgotten. They know no person; they hold a destination, and the
 * answers that an order was given by its key.
 */
@Stateless
@Internal
public class CartErasure {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private IdempotencyKeys keys;

  /** The cart of that code, whatever is in it. */
  public void forget(String code) {
    market.createNamedQuery("Cart.forgetByCode").setParameter("code", code).executeUpdate();
  }

  /** The carts that became those orders, with the stored answers. */
  public void forgetOf(Collection<String> orderNumbers) {
    for (long cart : keys.cartsOf(orderNumbers)) {
      market.createNamedQuery("Cart.forget").setParameter("id", cart).executeUpdate();
    }
  }
}
