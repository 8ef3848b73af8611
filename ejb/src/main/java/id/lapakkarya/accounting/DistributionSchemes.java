package id.lapakkarya.accounting;

import id.lapakkarya.accounting.model.DistributionScheme;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Open;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The schemes of all Lapas; without one in force nothing of a Lapas can be sold. */
@Stateless
public class DistributionSchemes {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  /** The scheme in force on that day (WIB). */
  @Open("how the proceeds are shared is told to every buyer")
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<SchemeView> findInForce(TenantId tenant, LocalDate day) {
    return market
        .createNamedQuery("DistributionScheme.inForce", DistributionScheme.class)
        .setParameter("tenant", tenant.value())
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(DistributionScheme::view);
  }

  /** The schemes in force on that day (WIB), of those Lapas that have one. */
  @Open("how the proceeds are shared is told to every buyer")
  public Map<TenantId, SchemeView> inForce(Collection<TenantId> tenants, LocalDate day) {
    Map<TenantId, SchemeView> inForce = new HashMap<>();
    if (!tenants.isEmpty()) {
      market
          .createNamedQuery("DistributionScheme.allInForce", DistributionScheme.class)
          .setParameter("tenants", tenants.stream().map(TenantId::value).toList())
          .setParameter("day", day)
          .getResultStream()
          .forEach(scheme -> inForce.putIfAbsent(scheme.tenant(), scheme.view()));
    }
    return inForce;
  }

  /** Puts a scheme into force for a Lapas. */
  @Internal
  public void adopt(TenantId tenant, SchemeView scheme) {
    market.persist(new DistributionScheme(tenant, scheme));
  }
}
