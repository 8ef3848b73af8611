package id.lapakkarya.notices;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.identity.PersonSettings;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.identity.StaffAssignments;
import id.lapakkarya.inventory.Availability;
import id.lapakkarya.inventory.StockView;
import id.lapakkarya.notices.model.Notice;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes notices for those who may know, in the transaction that delivers the event: each event
 * counts once. Whoever has switched a kind off is not told.
 */
@Stateless
@Internal
public class NoticeWriter {
  private static final Duration KEPT = Duration.ofDays(60);

  /** A variant that comes and goes is not told of with each piece. */
  private static final Duration ONCE_IN = Duration.ofDays(1);

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private StaffAssignments assignments;
  @Inject private PersonSettings settings;
  @Inject private ShopDirectory shops;
  @Inject private Availability availability;
  @Inject private Catalogue catalogue;
  @Inject private Clock clock;

  /** Tells everybody who holds the kind's permission over that Lapas. */
  public void tell(NoticeKind kind, TenantId tenant, String subject, String target) {
    tellAllBut(0, kind, tenant, subject, target);
  }

  /**
   * As {@link #tell}, but for the one who did it.
   *
   * @param doer account of who knows already; 0 for nobody
   */
  public void tellAllBut(
      long doer, NoticeKind kind, TenantId tenant, String subject, String target) {
    listeners(doer, kind, tenant)
        .forEach(held -> write(tenant, held.account(), held.scope(), kind, subject, target));
  }

  /** Those who are told of that kind at that Lapas, each once for every scope. */
  public List<AssignmentView> listeners(NoticeKind kind, TenantId tenant) {
    return listeners(0, kind, tenant);
  }

  private List<AssignmentView> listeners(long doer, NoticeKind kind, TenantId tenant) {
    ShopView shop = shops.getShop(tenant);
    List<AssignmentView> holders =
        assignments.holdersOf(kind.permission().orElseThrow(), shop).stream()
            .filter(held -> held.account() != doer && kind.isToldIn(held.scope()))
            .toList();
    Set<Long> deaf =
        deafTo(kind, holders.stream().map(AssignmentView::account).collect(Collectors.toSet()));
    Map<String, AssignmentView> once = new LinkedHashMap<>();
    holders.forEach(held -> once.putIfAbsent(held.account() + " " + held.scope().key(), held));
    return once.values().stream().filter(held -> !deaf.contains(held.account())).toList();
  }

  /** Tells one person, in one scope. */
  public void tellPerson(
      long account, Scope scope, NoticeKind kind, TenantId tenant, String subject, String target) {
    if (deafTo(kind, Set.of(account)).isEmpty()) {
      write(tenant, account, scope, kind, subject, target);
    }
  }

  /** Tells of those variants that are sold out or nearly so, of each once a day. */
  public void tellStock(Collection<Sku> skus) {
    Map<Sku, Integer> scarce =
        availability.of(skus).entrySet().stream()
            .filter(each -> StockView.isLow(each.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    if (scarce.isEmpty()) {
      return;
    }
    Map<Sku, SellableSku> known = catalogue.sellable(scarce.keySet());
    known.values().stream()
        .filter(SellableSku::published)
        .forEach(each -> tellStock(each, scarce.get(each.sku())));
  }

  private void tellStock(SellableSku variant, int available) {
    NoticeKind kind = available > 0 ? NoticeKind.STOCK_LOW : NoticeKind.STOCK_OUT;
    String sku = variant.sku().code();
    if (!wasTold(kind, variant.tenant(), sku)) {
      tell(kind, variant.tenant(), sku, Long.toString(variant.productId()));
    }
  }

  private boolean wasTold(NoticeKind kind, TenantId tenant, String subject) {
    return market
            .createQuery(
                "select count(n) from Notice n where n.tenantId = :tenant and n.kind = :kind"
                    + " and n.subject = :subject and n.toldAt > :since",
                Long.class)
            .setParameter("tenant", tenant.value())
            .setParameter("kind", kind)
            .setParameter("subject", subject)
            .setParameter("since", clock.instant().minus(ONCE_IN))
            .getSingleResult()
        > 0;
  }

  /** Forgets what was told sixty days ago. */
  public void forgetOld() {
    market
        .createQuery("delete from Notice n where n.toldAt < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }

  /** Forgets all that this person was told. */
  public void forgetOf(long account) {
    market
        .createQuery("delete from Notice n where n.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  private Set<Long> deafTo(NoticeKind kind, Set<Long> accounts) {
    return settings.of(accounts, OwnNotices.SETTING).entrySet().stream()
        .filter(kept -> OwnNotices.read(kept.getValue()).contains(kind))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void write(
      TenantId tenant, long account, Scope scope, NoticeKind kind, String subject, String target) {
    market.persist(new Notice(tenant, account, scope, kind, subject, target, clock.instant()));
  }
}
