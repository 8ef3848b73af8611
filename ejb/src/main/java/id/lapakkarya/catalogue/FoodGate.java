package id.lapakkarya.catalogue;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.FoodPaper;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Lets no food be sold without the papers that it needs ({@link PaperPolicy}). What is published
 * and lacks one is held back: its status stays, so that nothing is lost, and buyers do not see it.
 */
@Stateless
@Internal
public class FoodGate {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private KnownCategories categories;
  @Inject private Clock clock;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /** What keeps the product from being sold today; nothing where it is no food. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public PaperGap gapOf(ProductView product) {
    return categories.food().contains(product.category())
        ? gap(product, kindsOf(validFor(product)))
        : PaperGap.NONE;
  }

  /** The papers that are valid today for a product, in the order of their kinds. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<PaperView> validFor(ProductView product) {
    LocalDate today = today();
    return coveringOf(product).stream().filter(paper -> paper.isValidOn(today)).toList();
  }

  /**
   * All papers of a product, also those that are over or yet to come, in the order of their kinds.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<PaperView> coveringOf(ProductView product) {
    return market
        .createQuery(
            "select distinct p from FoodPaper p left join fetch p.covers where p.id in"
                + " (select c.paper.id from PaperCover c"
                + " where c.tenantId = :tenant and c.product = :product)",
            FoodPaper.class)
        .setParameter("tenant", product.tenant().value())
        .setParameter("product", product.id())
        .getResultStream()
        .map(FoodPaper::view)
        .sorted(Comparator.comparing(PaperView::kind).thenComparing(PaperView::number))
        .toList();
  }

  /** What keeps food of that Lapas from being sold today, archived goods aside; by product. */
  public Map<ProductView, PaperGap> gapsOf(TenantId tenant) {
    Map<Long, Set<PaperKind>> valid = validOf(tenant);
    Map<ProductView, PaperGap> gaps = new LinkedHashMap<>();
    for (Product product : foodOf(tenant)) {
      if (product.status() != ProductStatus.ARCHIVED) {
        ProductView view = product.view();
        PaperGap gap = gap(view, valid.getOrDefault(view.id(), Set.of()));
        if (!gap.isEmpty()) {
          gaps.put(view, gap);
        }
      }
    }
    return gaps;
  }

  /** Holds back what lacks a paper today, and lets go what does not any more. */
  public void settle(TenantId tenant) {
    market.flush();
    Map<Long, Set<PaperKind>> valid = validOf(tenant);
    for (Product product : foodOf(tenant)) {
      PaperGap gap =
          PaperPolicy.gap(
              product.storage(),
              product.food(),
              valid.getOrDefault(product.id(), Set.of()),
              today());
      boolean back = product.status() == ProductStatus.PUBLISHED && !gap.isEmpty();
      if (product.hold(back)) {
        tell(product, gap);
      }
    }
    market.flush();
  }

  private void tell(Product product, PaperGap gap) {
    ProductView view = product.view();
    outbox.publish(new ProductChanged(view.id()));
    if (view.held()) {
      outbox.publish(new ProductHeld(view.tenant().value(), view.id(), view.name().id()));
    }
    trail.record(
        AuditEntry.of(view.held() ? "product.hold" : "product.release", "product", view.slug())
            .note("missing", String.join(", ", gap.codes()))
            .in(view.tenant()));
  }

  /** Warns of papers whose end is near or has come, and settles what follows. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void watch(TenantId tenant) {
    LocalDate today = today();
    for (FoodPaper paper : papersOf(tenant)) {
      paper
          .warn(today)
          .ifPresent(
              days -> {
                PaperView view = paper.view();
                outbox.publish(
                    new PaperExpiring(
                        tenant.value(), view.id(), view.kind().name(), view.number(), days));
                if (days == PaperWarning.OVER) {
                  outbox.publish(view.products().stream().map(ProductChanged::new).toList());
                }
              });
    }
    settle(tenant);
  }

  /** Whose papers have something to be told today. */
  public Set<TenantId> due() {
    LocalDate today = today();
    return tenants(
        market
            .createQuery(
                "select distinct p.tenantId from FoodPaper p where p.validUntil <= :first"
                    + " and (p.told is null or (p.told > :second and p.validUntil <= :inSecond)"
                    + " or (p.told > :third and p.validUntil <= :inThird)"
                    + " or (p.told > :over and p.validUntil < :today))",
                Long.class)
            .setParameter("first", today.plusDays(PaperWarning.FIRST))
            .setParameter("second", PaperWarning.SECOND)
            .setParameter("inSecond", today.plusDays(PaperWarning.SECOND))
            .setParameter("third", PaperWarning.LAST)
            .setParameter("inThird", today.plusDays(PaperWarning.LAST))
            .setParameter("over", PaperWarning.OVER)
            .setParameter("today", today));
  }

  /** Who keeps food at all. */
  public Set<TenantId> keepers() {
    return tenants(
        market
            .createQuery(
                "select distinct p.tenantId from Product p where p.category in :food", Long.class)
            .setParameter("food", categories.food()));
  }

  private static Set<TenantId> tenants(TypedQuery<Long> query) {
    return query
        .getResultStream()
        .map(TenantId::new)
        .collect(
            Collectors.toCollection(
                () -> new TreeSet<>(Comparator.comparingLong(TenantId::value))));
  }

  private PaperGap gap(ProductView product, Set<PaperKind> valid) {
    return PaperPolicy.gap(product.storage(), product.food(), valid, today());
  }

  private Map<Long, Set<PaperKind>> validOf(TenantId tenant) {
    LocalDate today = today();
    Map<Long, Set<PaperKind>> valid = new HashMap<>();
    for (FoodPaper paper : papersOf(tenant)) {
      PaperView view = paper.view();
      if (view.isValidOn(today)) {
        view.products()
            .forEach(id -> valid.computeIfAbsent(id, each -> new TreeSet<>()).add(view.kind()));
      }
    }
    return valid;
  }

  private static Set<PaperKind> kindsOf(List<PaperView> papers) {
    return papers.stream().map(PaperView::kind).collect(Collectors.toSet());
  }

  private List<FoodPaper> papersOf(TenantId tenant) {
    return market
        .createQuery(
            "select distinct p from FoodPaper p left join fetch p.covers"
                + " where p.tenantId = :tenant order by p.id",
            FoodPaper.class)
        .setParameter("tenant", tenant.value())
        .getResultList();
  }

  private List<Product> foodOf(TenantId tenant) {
    return market
        .createQuery(
            "select distinct p from Product p left join fetch p.skus where p.tenantId = :tenant"
                + " and p.category in :food order by p.name, p.id",
            Product.class)
        .setParameter("tenant", tenant.value())
        .setParameter("food", categories.food())
        .getResultList();
  }

  private LocalDate today() {
    return WibDates.dayOf(clock.instant());
  }
}
