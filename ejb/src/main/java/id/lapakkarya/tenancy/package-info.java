/**
 * The isolation boundary: each Lapas is a tenant, and every row that belongs to one carries its id.
 *
 * <p>Begin with {@link id.lapakkarya.tenancy.TenantContext} (whose data is being worked on), {@link
 * id.lapakkarya.tenancy.TenantOwned} (what belongs to a tenant) and {@link
 * id.lapakkarya.tenancy.ShopDirectory} (who the tenants are).
 */
@BoundedContext(uses = "platform")
package id.lapakkarya.tenancy;

import id.lapakkarya.platform.BoundedContext;
