package id.lapakkarya.checkout;

import id.lapakkarya.checkout.model.Cart;
import id.lapakkarya.checkout.model.CartQuote;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * What shops asked for sending a cart's goods. No part of the cart's own graph, so that a cart is
 * locked and changed without reading them; one that was never to be sent anywhere has none, and is
 * not asked for them.
 */
@Dependent
class CartQuotes {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;

  /** In the order in which they were offered, expired ones too. */
  public List<CartQuote> of(Cart cart) {
    return cart.areaCode() == null
        ? List.of()
        : market
            .createNamedQuery("CartQuote.of", CartQuote.class)
            .setParameter("cart", cart)
            .getResultList();
  }

  /** Replaces those there were by those for another destination. */
  public void replace(Cart cart, String areaCode, String postalCode, List<CartQuote> offered) {
    forget(cart);
    cart.becomeBoundFor(areaCode, postalCode, clock.instant());
    offered.forEach(market::persist);
    market.flush();
  }

  /** By statement: the unit of work would look for each row once more before it deletes it. */
  public void forget(Cart cart) {
    if (cart.areaCode() != null) {
      market.createNamedQuery("CartQuote.deleteOf").setParameter("cart", cart).executeUpdate();
    }
  }
}
