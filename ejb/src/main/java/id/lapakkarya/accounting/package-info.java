/**
 * Where the money of a sale goes: distribution schemes, and (with the ledger) what was booked.
 *
 * <p>Begin with {@link id.lapakkarya.accounting.DistributionSchemes}.
 */
@BoundedContext(uses = {"platform", "tenancy", "identity"})
package id.lapakkarya.accounting;

import id.lapakkarya.platform.BoundedContext;
