package id.lapakkarya.shipping;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.shipping.model.ShippingPolicy;
import id.lapakkarya.shipping.model.ShippingRate;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What sending costs, by each Lapas's own table. */
@Stateless
public class Rates {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  /** The ways each of these parcels can go, cheapest first; frozen goods go cold or not at all. */
  @Internal
  public Map<Parcel, List<ShippingOption>> quote(Collection<Parcel> parcels) {
    if (parcels.isEmpty()) {
      return Map.of();
    }
    List<ShippingRate> rates =
        market
            .createNamedQuery("ShippingRate.of", ShippingRate.class)
            .setParameter("tenants", parcels.stream().map(each -> each.tenant().value()).toList())
            .getResultList();
    return parcels.stream().collect(Collectors.toMap(each -> each, each -> quote(each, rates)));
  }

  private List<ShippingOption> quote(Parcel parcel, List<ShippingRate> rates) {
    Zone zone = Zone.between(parcel.originRegency(), parcel.destinationArea());
    boolean needsCold = parcel.frozen() && !hasColdCourier(parcel.tenant());
    return rates.stream()
        .filter(rate -> rate.tenant().equals(parcel.tenant()) && rate.reaches(zone))
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
