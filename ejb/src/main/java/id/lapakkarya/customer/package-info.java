/**
 * What the shop holds on a customer, in that customer's own hands: the address book, a copy of
 * everything, and erasure (UU 27/2022).
 *
 * <p>Begin with {@link id.lapakkarya.customer.AddressBook}, {@link id.lapakkarya.customer.OwnData}
 * and {@link id.lapakkarya.customer.Erasure}.
 */
@BoundedContext(
    uses = {
      "platform",
      "identity",
      "audit",
      "shipping",
      "notification",
      "ordering",
      "payment",
      "checkout",
      "notices"
    })
package id.lapakkarya.customer;

import id.lapakkarya.platform.BoundedContext;
