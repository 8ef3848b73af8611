package id.lapakkarya.shipping.model;

import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A Lapas's own rules of shipping. */
@Entity
@Table(name = "shipping_policy")
@NamedQuery(
    name = "ShippingPolicy.of",
    query = "select p from ShippingPolicy p where p.tenantId = :tenant")
public class ShippingPolicy extends TenantOwned {
  @Column(name = "cold_courier")
  private boolean coldCourier;

  protected ShippingPolicy() {}

  public ShippingPolicy(TenantId tenant, boolean coldCourier) {
    super(tenant);
    this.coldCourier = coldCourier;
  }

  public void decide(boolean cold) {
    this.coldCourier = cold;
  }

  public boolean coldCourier() {
    return coldCourier;
  }
}
