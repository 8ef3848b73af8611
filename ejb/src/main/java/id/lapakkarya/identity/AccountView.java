package id.lapakkarya.identity;

import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;
import java.util.List;

/** A person who can sign in, with the roles held now. */
public record AccountView(
    long id, String email, String name, String phone, List<Assignment> assignments)
    implements Serializable {

  public boolean isStaff() {
    return assignments.stream().anyMatch(a -> a.role() != Role.BUYER);
  }

  public boolean worksFor(TenantId tenant) {
    return assignments.stream().anyMatch(a -> a.tenant().filter(tenant::equals).isPresent());
  }

  /** The Lapas in which this person holds a role, without repetition. */
  public List<TenantId> tenants() {
    return assignments.stream().flatMap(a -> a.tenant().stream()).distinct().toList();
  }
}
