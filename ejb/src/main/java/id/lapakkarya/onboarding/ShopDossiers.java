package id.lapakkarya.onboarding;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.onboarding.model.ChecklistOverride;
import id.lapakkarya.payment.PaymentPolicy;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.shipping.Rates;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers from all contexts what a shop's opening depends on, and keeps what was overridden. */
@Dependent
class ShopDossiers {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private PaymentPolicy payments;
  @Inject private Rates rates;
  @Inject private DistributionSchemes schemes;
  @Inject private Catalogue catalogue;
  @Inject private Clock clock;

  ShopFacts factsOf(ShopView shop) {
    TenantId tenant = shop.id();
    return new ShopFacts(
        shop,
        payments.methodsOf(tenant),
        payments.findOwnMerchant(tenant).orElse(null),
        payments.isCollected(tenant),
        rates.tableOf(tenant),
        rates.hasColdCourier(tenant),
        schemes.historyOf(tenant),
        schemes.inForce(Set.of(tenant), WibDates.dayOf(clock.instant())).get(tenant),
        catalogue.assortmentOf(tenant));
  }

  Checklist checklistOf(ShopView shop) {
    Map<ChecklistItem, OverrideView> overrides =
        overridesOf(shop.id())
            .map(ChecklistOverride::view)
            .collect(Collectors.toMap(OverrideView::item, Function.identity()));
    return OpeningPolicy.of(factsOf(shop), overrides);
  }

  /** Records the decision, instead of an earlier one about the same. */
  void override(TenantId tenant, ChecklistItem item, String reason, String by) {
    findOverride(tenant, item)
        .ifPresentOrElse(
            known -> known.decide(reason, by, clock.instant()),
            () -> market.persist(new ChecklistOverride(tenant, item, reason, by, clock.instant())));
    market.flush();
  }

  void withdraw(TenantId tenant, ChecklistItem item) {
    findOverride(tenant, item).ifPresent(market::remove);
    market.flush();
  }

  Optional<ChecklistOverride> findOverride(TenantId tenant, ChecklistItem item) {
    return overridesOf(tenant).filter(each -> each.view().item() == item).findFirst();
  }

  private Stream<ChecklistOverride> overridesOf(TenantId tenant) {
    return market
        .createNamedQuery("ChecklistOverride.of", ChecklistOverride.class)
        .setParameter("tenant", tenant.value())
        .getResultStream();
  }
}
