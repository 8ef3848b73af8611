package id.lapakkarya.checkout.model;

import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.shipping.Parcel;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a shop asked for sending this cart's goods to this place; binding until it expires. */
@Entity
@Table(name = "cart_quote")
@NamedQuery(
    name = "CartQuote.of",
    query = "select q from CartQuote q where q.cart = :cart order by q.id")
@NamedQuery(name = "CartQuote.deleteOf", query = "delete from CartQuote q where q.cart = :cart")
public class CartQuote extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cart_id")
  private Cart cart;

  @Column(name = "tenant_id")
  private long tenantId;

  private String service;
  private Rupiah cost;

  @Column(name = "eta_days")
  private int etaDays;

  @Column(name = "weight_grams")
  private int weightGrams;

  @Column(name = "area_code")
  private String areaCode;

  @Column(name = "postal_code")
  private String postalCode;

  @Column(name = "valid_until")
  private Instant validUntil;

  protected CartQuote() {}

  public CartQuote(
      Cart cart, Parcel parcel, ShippingOption option, String postalCode, Instant validUntil) {
    this.cart = cart;
    this.tenantId = parcel.tenant().value();
    this.service = option.service();
    this.cost = option.cost();
    this.etaDays = option.etaDays();
    this.weightGrams = parcel.weightGrams();
    this.areaCode = parcel.destinationArea();
    this.postalCode = postalCode;
    this.validUntil = validUntil;
  }

  public boolean isFor(TenantId tenant, String wantedService) {
    return tenantId == tenant.value() && service.equals(wantedService);
  }

  public boolean holds(String toArea, String toPostalCode, Instant now) {
    return areaCode.equals(toArea) && postalCode.equals(toPostalCode) && now.isBefore(validUntil);
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  public ShippingOption option() {
    return new ShippingOption(service, cost, etaDays);
  }
}
