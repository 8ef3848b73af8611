/**
 * How money comes in and goes back: collectors, QRIS, confirmation by hand, expiry, refunds.
 *
 * <p>Begin with {@link id.lapakkarya.payment.Payments} and {@link id.lapakkarya.payment.Qris}.
 */
@BoundedContext(
    uses = {"platform", "tenancy", "identity", "audit", "accounting", "inventory", "ordering"})
package id.lapakkarya.payment;

import id.lapakkarya.platform.BoundedContext;
