/**
 * How many there are: stock, what is held for orders, and every movement.
 *
 * <p>Begin with {@link id.lapakkarya.inventory.Reservations} (never sold twice, ADR 5) and {@link
 * id.lapakkarya.inventory.StockDesk}.
 */
@BoundedContext(uses = {"platform", "tenancy", "identity", "audit", "accounting", "catalogue"})
package id.lapakkarya.inventory;

import id.lapakkarya.platform.BoundedContext;
