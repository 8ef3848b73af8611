package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.onboarding.model.ChecklistOverride;
import id.lapakkarya.ordering.Orders;
import id.lapakkarya.payment.RefundDesk;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.OwnHost;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What the province decides about shops. */
@Stateless
public class ShopAdministration {
  private static final String SHOP = "shop";
  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 300;

  @Inject private ShopDirectory shops;
  @Inject private ShopDossiers dossiers;
  @Inject private ReachableShops reachable;
  @Inject private Orders orders;
  @Inject private RefundDesk refunds;
  @Inject private DomainRecords records;
  @Inject private Actor actor;
  @Inject private AuditTrail trail;

  /** Every shop in reach, also those that do not sell. */
  @Requires(REPORT_READ)
  public List<ShopView> list() {
    Reach reach = actor.reach(REPORT_READ);
    return shops.allShops().stream().filter(shop -> reach.covers(shop.id())).toList();
  }

  /**
   * @throws LapakException "shop-not-found", also out of reach
   */
  @Requires(REPORT_READ)
  public ShopDossier get(String slug) {
    return dossierOf(reachable.get(slug, REPORT_READ));
  }

  private ShopDossier dossierOf(ShopView shop) {
    return new ShopDossier(dossiers.factsOf(shop), dossiers.checklistOf(shop));
  }

  /**
   * Opens, suspends or closes a shop. What was ordered is finished in any case, and what was earned
   * is paid out; only a shop without anything left to finish can be closed.
   *
   * @throws LapakException "shop-not-found", also out of reach; "shop-status" for a step that there
   *     is not; "checklist-open" when a draft lacks something; "shop-busy" when something is left
   *     to finish; "invalid-input" for a reason that cannot be kept
   */
  @Requires(SHOP_ADMINISTER)
  public ShopView changeStatus(String slug, StatusChange change) {
    ShopView before = reachable.get(slug, SHOP_ADMINISTER);
    ShopStatus wanted = change.status();
    new Violations().lines("reason", change.reason(), 0, LONGEST_REASON).throwIfAny();
    if (before.status() == wanted) {
      return before;
    }
    if (!before.status().mayBecome(wanted)) {
      throw LapakException.conflict(
          "shop-status", Map.of("from", before.status().code(), "to", wanted.code()));
    }
    change.overrides().forEach((item, reason) -> decide(before, item, reason));
    if (before.status() == ShopStatus.DRAFT && wanted == ShopStatus.ACTIVE) {
      demandComplete(before);
    }
    if (wanted == ShopStatus.CLOSED) {
      // What is being ordered at this moment is waited for, and what comes later finds it closed.
      shops.holdShut(slug);
      demandNothingLeft(before);
    }
    ShopView after = shops.changeStatus(slug, wanted);
    trail.record(
        AuditEntry.of("shop.status", SHOP, slug)
            .change(before, after)
            .note("reason", change.reason())
            .in(after.id()));
    return after;
  }

  private void demandComplete(ShopView shop) {
    List<ChecklistItem> open = dossiers.checklistOf(shop).open();
    if (!open.isEmpty()) {
      throw LapakException.conflict(
          "checklist-open", Map.of("open", open.stream().map(ChecklistItem::code).toList()));
    }
  }

  private void demandNothingLeft(ShopView shop) {
    long left = orders.unfinishedOf(shop.id());
    long owed = refunds.dueOf(shop.id());
    if (left > 0 || owed > 0) {
      throw LapakException.conflict("shop-busy", Map.of("orders", left, "refunds", owed));
    }
  }

  /**
   * Takes the host name that a shop has asked for into force, once its domain carries the proof.
   *
   * @throws LapakException "shop-not-found", "no-host-asked", "host-taken"; "host-unproven" when
   *     the domain does not say so (yet)
   */
  @Requires(SHOP_ADMINISTER)
  public ShopView confirmHost(String slug) {
    ShopView before = reachable.get(slug, SHOP_ADMINISTER);
    OwnHost host = before.host();
    if (host.asked() != null && !records.says(host.recordName(), host.proof())) {
      throw LapakException.conflict("host-unproven", Map.of("record", host.recordName()));
    }
    return hostChanged(before, shops.confirmHost(before.id()));
  }

  /**
   * Leaves the shop on the market alone.
   *
   * @throws LapakException "shop-not-found"
   */
  @Requires(SHOP_ADMINISTER)
  public ShopView withdrawHost(String slug) {
    ShopView before = reachable.get(slug, SHOP_ADMINISTER);
    return hostChanged(before, shops.giveUpHost(before.id()));
  }

  private ShopView hostChanged(ShopView before, ShopView after) {
    trail.record(
        AuditEntry.of("shop.host", SHOP, after.slug()).change(before, after).in(after.id()));
    return after;
  }

  /**
   * Lets the shop open without that, for that reason.
   *
   * @throws LapakException "shop-not-found", "invalid-input"
   */
  @Requires(SHOP_ADMINISTER)
  public ShopDossier override(String slug, ChecklistItem item, String reason) {
    ShopView shop = reachable.get(slug, SHOP_ADMINISTER);
    decide(shop, item, reason);
    return dossierOf(shop);
  }

  private void decide(ShopView shop, ChecklistItem item, String reason) {
    new Violations().lines("reason", reason, SHORTEST_REASON, LONGEST_REASON).throwIfAny();
    OverrideView before = find(shop, item);
    dossiers.override(shop.id(), item, reason.strip(), actor.name());
    trail.record(
        AuditEntry.of("shop.override", SHOP, shop.slug())
            .change(factsOf(before), factsOf(find(shop, item)))
            .note("item", item.code())
            .in(shop.id()));
  }

  /**
   * Takes back that the shop may open without that.
   *
   * @throws LapakException "shop-not-found"
   */
  @Requires(SHOP_ADMINISTER)
  public ShopDossier withdrawOverride(String slug, ChecklistItem item) {
    ShopView shop = reachable.get(slug, SHOP_ADMINISTER);
    OverrideView before = find(shop, item);
    if (before != null) {
      dossiers.withdraw(shop.id(), item);
      trail.record(
          AuditEntry.of("shop.override", SHOP, shop.slug())
              .change(factsOf(before), null)
              .note("item", item.code())
              .in(shop.id()));
    }
    return dossierOf(shop);
  }

  private OverrideView find(ShopView shop, ChecklistItem item) {
    return dossiers.findOverride(shop.id(), item).map(ChecklistOverride::view).orElse(null);
  }

  /** What of an override goes into the trail, which knows by itself who and when. */
  private static Map<String, String> factsOf(OverrideView override) {
    return override == null ? null : Map.of("reason", override.reason());
  }
}
