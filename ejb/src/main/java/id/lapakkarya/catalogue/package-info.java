/**
 * What is offered: products with their variants, prices and weights, and the categories they stand
 * in.
 *
 * <p>Begin with {@link id.lapakkarya.catalogue.Catalogue} (reading over all shops) and {@link
 * id.lapakkarya.catalogue.ProductDesk} (what the staff of one Lapas do).
 */
@BoundedContext(uses = {"platform", "tenancy", "identity", "audit", "accounting"})
package id.lapakkarya.catalogue;

import id.lapakkarya.platform.BoundedContext;
