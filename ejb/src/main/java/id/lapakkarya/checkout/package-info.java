/**
 * From cart to order: carts over many shops, stored shipping quotes, and placing an order in one
 * transaction.
 *
 * <p>Begin with {@link id.lapakkarya.checkout.Carts} and {@link id.lapakkarya.checkout.PlaceOrder}.
 */
@BoundedContext(
    uses = {
      "platform",
      "tenancy",
      "identity",
      "accounting",
      "catalogue",
      "inventory",
      "shipping",
      "ordering",
      "payment"
    })
package id.lapakkarya.checkout;

import id.lapakkarya.platform.BoundedContext;
