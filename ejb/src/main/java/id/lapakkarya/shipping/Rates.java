package id.lapakkarya.shipping;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.shipping.model.ShippingPolicy;
import id.lapakkarya.shipping.model.ShippingRate;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What sending costs, by each Lapas's own table. */
@Stateless
public class Rates {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  /** The ways this parcel can go, cheapest first; frozen goods go cold or not at all. */
  @Internal
  public List<ShippingOption> quote(Parcel parcel) {
    Zone zone = Zone.between(parcel.originRegency(), parcel.destinationArea());
    boolean needsCold = parcel.frozen() && !hasColdCourier(parcel.tenant());
    return market
        .createNamedQuery("ShippingRate.forZone", ShippingRate.class)
        .setParameter("tenant", parcel.tenant().value())
        .setParameter("zones", List.of(zone, Zone.ANY))
        .getResultStream()
        .filter(rate -> !needsCold || rate.staysCold())
        .map(rate -> rate.quote(parcel.weightGrams()))
        .toList();
  }

  /** Takes over a Lapas's first table. */
  @Internal
  public void open(TenantId tenant, List<RateDraft> rates, boolean coldCourier) {
    rates.forEach(rate -> market.persist(new ShippingRate(tenant, rate)));
    market.persist(new ShippingPolicy(tenant, coldCourier));
  }

  private boolean hasColdCourier(TenantId tenant) {
    return market
        .createNamedQuery("ShippingPolicy.of", ShippingPolicy.class)
        .setParameter("tenant", tenant.value())
        .getResultStream()
        .anyMatch(ShippingPolicy::coldCourier);
  }
}
