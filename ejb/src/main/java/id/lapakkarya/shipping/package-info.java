/**
 * Where goods go and what that costs: areas of Indonesia, and the rate table of each Lapas.
 *
 * <p>Begin with {@link id.lapakkarya.shipping.Rates} and {@link id.lapakkarya.shipping.Areas}.
 */
@BoundedContext(uses = {"platform", "tenancy", "identity", "catalogue"})
package id.lapakkarya.shipping;

import id.lapakkarya.platform.BoundedContext;
