package id.lapakkarya.payment;

import id.lapakkarya.payment.model.Collector;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;

/** Finds the merchant of record of an order. */
@Dependent
class CollectorFinder {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  /** A Lapas's own merchant for an order of that shop alone, the platform's otherwise. */
  Optional<Collector> findFor(Collection<TenantId> tenants) {
    if (tenants.size() == 1) {
      Optional<Collector> own = findOwn(tenants.iterator().next());
      if (own.isPresent()) {
        return own;
      }
    }
    return findPlatform();
  }

  Optional<Collector> findOwn(TenantId tenant) {
    return market
        .createNamedQuery("Collector.ofTenant", Collector.class)
        .setParameter("tenant", tenant.value())
        .getResultStream()
        .findFirst();
  }

  Optional<Collector> findPlatform() {
    return market
        .createNamedQuery("Collector.ofPlatform", Collector.class)
        .getResultStream()
        .findFirst();
  }
}
