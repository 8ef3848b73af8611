package id.lapakkarya.shipping;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.shipping.model.ShippingPolicy;
import id.lapakkarya.shipping.model.ShippingRate;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sending costs, by each Lapas's own table. */
@Stateless
public class Rates {
  private static final Comparator<RateDraft> BY_SERVICE =
      Comparator.comparing((RateDraft rate) -> Services.ALL.indexOf(rate.service()))
          .thenComparing(RateDraft::zone);

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

  /** A Lapas's whole table, service by service. */
  @Internal
  public List<RateDraft> tableOf(TenantId tenant) {
    return ratesOf(tenant).stream().map(ShippingRate::draft).sorted(BY_SERVICE).toList();
  }

  /**
   * Takes over a Lapas's table, instead of the one it may have; quotes that were given hold.
   *
   * @throws LapakException "invalid-input"
   */
  @Internal
  public void adopt(TenantId tenant, List<RateDraft> rates, boolean coldCourier) {
    RateRules.check(rates).throwIfAny();
    ratesOf(tenant).forEach(market::remove);
    // Rows of the new table may have the keys of the old ones.
    market.flush();
    rates.forEach(rate -> market.persist(new ShippingRate(tenant, rate)));
    decideColdCourier(tenant, coldCourier);
  }

  /** Decides alone whether frozen goods go by a cold courier; quotes that were given hold. */
  @Internal
  public void decideColdCourier(TenantId tenant, boolean coldCourier) {
    policyOf(tenant)
        .ifPresentOrElse(
            policy -> policy.decide(coldCourier),
            () -> market.persist(new ShippingPolicy(tenant, coldCourier)));
    market.flush();
  }

  @Internal
  public boolean hasColdCourier(TenantId tenant) {
    return policyOf(tenant).filter(ShippingPolicy::coldCourier).isPresent();
  }

  private List<ShippingRate> ratesOf(TenantId tenant) {
    return market
        .createNamedQuery("ShippingRate.of", ShippingRate.class)
        .setParameter("tenants", List.of(tenant.value()))
        .getResultList();
  }

  private Optional<ShippingPolicy> policyOf(TenantId tenant) {
    return market
        .createNamedQuery("ShippingPolicy.of", ShippingPolicy.class)
        .setParameter("tenant", tenant.value())
        .getResultStream()
        .findFirst();
  }
}
