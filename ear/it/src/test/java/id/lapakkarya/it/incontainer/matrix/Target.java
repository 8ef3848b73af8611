package id.lapakkarya.it.incontainer.matrix;

import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import java.util.function.Supplier;

/**
 * Whose row is tried, and whose place it is tried from.
 *
 * @param detached reads the other's object anew through the market unit
 * @param unsaved makes an object never stored that says it is the other's; null where none can be
 *     made by itself
 */
record Target(
    Class<? extends TenantOwned> entity,
    TenantId ownTenant,
    TenantId otherTenant,
    long own,
    long other,
    Supplier<TenantOwned> detached,
    Supplier<TenantOwned> unsaved) {
  boolean isOthers(Object found) {
    return found instanceof TenantOwned row && row.tenant().equals(otherTenant);
  }
}
