/**
 * What buyers browse: one flat listing per product, kept by events, read by lists and search.
 *
 * <p>Begin with {@link id.lapakkarya.storefront.Listings}.
 */
@BoundedContext(
    uses = {"platform", "tenancy", "identity", "audit", "accounting", "catalogue", "inventory"})
package id.lapakkarya.storefront;

import id.lapakkarya.platform.BoundedContext;
