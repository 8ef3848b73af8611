/**
 * What the province reads: sums over all Lapas, kept by events.
 *
 * <p>Begin with {@link id.lapakkarya.reporting.SalesReports}.
 */
@BoundedContext(uses = {"platform", "tenancy", "identity", "catalogue", "ordering", "payment"})
package id.lapakkarya.reporting;

import id.lapakkarya.platform.BoundedContext;
