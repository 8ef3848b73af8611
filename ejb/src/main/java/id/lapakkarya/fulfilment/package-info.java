/**
 * What a Lapas does with its part of an order: accept, refuse, ship, deliver.
 *
 * <p>Begin with {@link id.lapakkarya.fulfilment.Fulfilment}.
 */
@BoundedContext(
    uses = {"platform", "tenancy", "identity", "audit", "inventory", "ordering", "payment"})
package id.lapakkarya.fulfilment;

import id.lapakkarya.platform.BoundedContext;
