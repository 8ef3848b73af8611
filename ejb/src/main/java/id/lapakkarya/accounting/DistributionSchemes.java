package id.lapakkarya.accounting;

import id.lapakkarya.accounting.model.DistributionScheme;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemes of all Lapas; without one in force nothing of a Lapas can be sold. */
@Stateless
public class DistributionSchemes {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private KnownSchemes known;
  @Inject private Outbox outbox;

  /** The scheme in force on that day (WIB), as far as this node has heard: to be shown. */
  @Open("how the proceeds are shared is told to every buyer")
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<SchemeView> findInForce(TenantId tenant, LocalDate day) {
    return known.find(tenant, day);
  }

  /** The schemes in force on that day (WIB), of those Lapas that have one: to be sold by. */
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

  /** Every scheme that a Lapas ever had or will have, the latest first. */
  @Internal
  public List<SchemeView> historyOf(TenantId tenant) {
    return market
        .createNamedQuery("DistributionScheme.allInForce", DistributionScheme.class)
        .setParameter("tenants", List.of(tenant.value()))
        .setParameter("day", LocalDate.of(9999, 12, 31))
        .getResultStream()
        .map(DistributionScheme::view)
        .toList();
  }

  /** Puts a scheme into force for a Lapas. */
  @Internal
  public void adopt(TenantId tenant, SchemeView scheme) {
    market.persist(new DistributionScheme(tenant, scheme));
    outbox.publish(new SchemeAdopted(tenant.value()));
  }
}
