package id.lapakkarya.payment.model;

import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A way of paying that a Lapas allows. */
@Entity
@Table(name = "accepted_method")
@NamedQuery(
    name = "AcceptedMethod.of",
    query = "select m from AcceptedMethod m where m.tenantId in :tenants")
public class AcceptedMethod extends TenantOwned {
  @Enumerated(EnumType.STRING)
  private PaymentMethod method;

  protected AcceptedMethod() {}

  public AcceptedMethod(TenantId tenant, PaymentMethod method) {
    super(tenant);
    this.method = method;
  }

  public PaymentMethod method() {
    return method;
  }
}
