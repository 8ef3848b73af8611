package id.lapakkarya.identity;

import id.lapakkarya.tenancy.TenantId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Over which Lapas a permission is held; a use case over several narrows itself to it.
 *
 * @param everything held on the platform, so {@code tenants} does not matter
 */
public record Reach(boolean everything, Set<TenantId> tenants) {
  public boolean isEmpty() {
    return !everything && tenants.isEmpty();
  }

  /** Ids for a query's {@code in}, which must not be empty: no row has the id that stands in. */
  public Set<Long> ids() {
    return tenants.isEmpty()
        ? Set.of(-1L)
        : tenants.stream().map(TenantId::value).collect(Collectors.toSet());
  }

  public boolean covers(TenantId tenant) {
    return everything || tenants.contains(tenant);
  }
}
