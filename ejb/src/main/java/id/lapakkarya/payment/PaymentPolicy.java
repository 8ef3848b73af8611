package id.lapakkarya.payment;

import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.payment.model.AcceptedMethod;
import id.lapakkarya.payment.model.Collector;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
      acceptedBy(tenants)
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

  /** The ways of paying that a Lapas allows. */
  @Internal
  public Set<PaymentMethod> methodsOf(TenantId tenant) {
    return acceptedBy(List.of(tenant))
        .map(AcceptedMethod::method)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PaymentMethod.class)));
  }

  /** Lets a shop be paid in these ways and no other; orders that were placed keep theirs. */
  @Internal
  public void accept(TenantId tenant, Collection<PaymentMethod> methods) {
    Set<PaymentMethod> added = new HashSet<>(methods);
    for (AcceptedMethod known : acceptedBy(List.of(tenant)).toList()) {
      if (!added.remove(known.method())) {
        market.remove(known);
      }
    }
    added.forEach(method -> market.persist(new AcceptedMethod(tenant, method)));
    market.flush();
  }

  /** A Lapas's own merchant; without one the platform's collector collects for it. */
  @Internal
  public Optional<CollectorView> findOwnMerchant(TenantId tenant) {
    return collectors.findOwn(tenant).map(Collector::view);
  }

  /** Whether anybody collects for this Lapas. */
  @Internal
  public boolean isCollected(TenantId tenant) {
    return collectors.findFor(List.of(tenant)).isPresent();
  }

  /**
   * Makes this the Lapas's own merchant. Payments that are open keep the code they were given.
   *
   * @throws LapakException "invalid-input"
   */
  @Internal
  public void appointOwnMerchant(TenantId tenant, CollectorView merchant) {
    CollectorRules.check(merchant).throwIfAny();
    collectors
        .findOwn(tenant)
        .ifPresentOrElse(
            known -> known.describe(merchant),
            () -> market.persist(new Collector(tenant, merchant)));
    market.flush();
  }

  /**
   * Leaves collecting to the platform.
   *
   * @throws LapakException "merchant-in-use" once payments were made to it
   */
  @Internal
  public void dismissOwnMerchant(TenantId tenant) {
    Optional<Collector> own = collectors.findOwn(tenant);
    if (own.isEmpty()) {
      return;
    }
    Long payments =
        market
            .createQuery(
                "select count(p) from Payment p where p.collector = :collector", Long.class)
            .setParameter("collector", own.get())
            .getSingleResult();
    if (payments > 0) {
      throw LapakException.conflict("merchant-in-use");
    }
    market.remove(own.get());
    market.flush();
  }

  private Stream<AcceptedMethod> acceptedBy(Collection<TenantId> tenants) {
    return market
        .createNamedQuery("AcceptedMethod.of", AcceptedMethod.class)
        .setParameter("tenants", tenants.stream().map(TenantId::value).toList())
        .getResultStream();
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
