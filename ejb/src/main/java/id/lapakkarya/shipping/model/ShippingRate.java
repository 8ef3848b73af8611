package id.lapakkarya.shipping.model;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.shipping.Zone;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What a Lapas asks for one service into one zone. */
@Entity
@Table(name = "shipping_rate")
@NamedQuery(
    name = "ShippingRate.of",
    query =
        "select r from ShippingRate r where r.tenantId in :tenants order by r.baseCost, r.service")
public class ShippingRate extends TenantOwned {
  private static final int KILOGRAM = 1_000;

  private String service;

  @Enumerated(EnumType.STRING)
  private Zone zone;

  @Column(name = "base_cost")
  private Rupiah baseCost;

  @Column(name = "cost_per_kg")
  private Rupiah costPerKg;

  @Column(name = "eta_days")
  private int etaDays;

  protected ShippingRate() {}

  public ShippingRate(TenantId tenant, RateDraft draft) {
    super(tenant);
    this.service = draft.service();
    this.zone = draft.zone();
    this.baseCost = draft.base();
    this.costPerKg = draft.perKg();
    this.etaDays = draft.etaDays();
  }

  public boolean reaches(Zone wanted) {
    return zone == wanted || zone == Zone.ANY;
  }

  public RateDraft draft() {
    return new RateDraft(service, zone, baseCost, costPerKg, etaDays);
  }

  public boolean staysCold() {
    return ShippingOption.PICKUP.equals(service) || "sameday".equals(service);
  }

  public ShippingOption quote(int weightGrams) {
    int kilograms = Math.max(1, (weightGrams - 1) / KILOGRAM + 1);
    return new ShippingOption(service, baseCost.plus(costPerKg.times(kilograms - 1)), etaDays);
  }
}
