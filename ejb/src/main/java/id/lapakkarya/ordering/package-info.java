/**
 * What was bought: the order of a buyer, and in it one shop order for each Lapas.
 *
 * <p>Begin with {@link id.lapakkarya.ordering.Orders} (the whole, across shops) and {@link
 * id.lapakkarya.ordering.ShopOrders} (a Lapas's own parts).
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
      "notification"
    })
package id.lapakkarya.ordering;

import id.lapakkarya.platform.BoundedContext;
