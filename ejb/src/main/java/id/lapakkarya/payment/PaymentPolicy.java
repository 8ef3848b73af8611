package id.lapakkarya.payment;

import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.payment.model.AcceptedMethod;
import id.lapakkarya.payment.model.Collector;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who collects, and which ways of paying a cart allows: those that every one of its shops allows.
 */
@Stateless
public class PaymentPolicy {
  /** The methods that can be carried out here; a gateway needs its keys first. */
  private static final Set<PaymentMethod> SUPPORTED =
      EnumSet.of(PaymentMethod.QRIS, PaymentMethod.TRANSFER, PaymentMethod.COD);

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private CollectorFinder collectors;

  /** The methods open to an order over these shops and of this total. */
  @Open("the storefront tells how one can pay")
  public Set<PaymentMethod> methodsFor(Collection<TenantId> tenants, Rupiah total) {
    Map<Long, Set<PaymentMethod>> accepted = new HashMap<>();
    if (!tenants.isEmpty()) {
      market
          .createNamedQuery("AcceptedMethod.of", AcceptedMethod.class)
          .setParameter("tenants", tenants.stream().map(TenantId::value).toList())
          .getResultStream()
          .forEach(
              each ->
                  accepted
                      .computeIfAbsent(
                          each.tenant().value(), id -> EnumSet.noneOf(PaymentMethod.class))
                      .add(each.method()));
    }
    Set<PaymentMethod> open = EnumSet.copyOf(SUPPORTED);
    tenants.forEach(tenant -> open.retainAll(accepted.getOrDefault(tenant.value(), Set.of())));
    Optional<CollectorView> collector = collectors.findFor(tenants).map(Collector::view);
    if (collector.isEmpty()) {
      open.retainAll(EnumSet.of(PaymentMethod.COD));
    } else if (total.compareTo(collector.get().qrisLimit()) > 0) {
      open.remove(PaymentMethod.QRIS);
    }
    return open;
  }

  /** Lets a new shop be paid in these ways. */
  @Internal
  public void accept(TenantId tenant, Collection<PaymentMethod> methods) {
    methods.forEach(method -> market.persist(new AcceptedMethod(tenant, method)));
  }

  /** Sets the platform's collector unless there is one. */
  @Internal
  public void appointCollectorIfAbsent(CollectorView collector) {
    if (!Qris.isValid(collector.staticQris())) {
      throw new IllegalArgumentException("the collector's static QRIS payload is malformed");
    }
    if (collectors.findPlatform().isEmpty()) {
      market.persist(new Collector(collector));
    }
  }
}
