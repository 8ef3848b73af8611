package id.lapakkarya.tenancy;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.model.FormerName;
import id.lapakkarya.tenancy.model.Tenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who the tenants are. Names, looks and towns of shops are public; everything else of a tenant is
 * behind the tenant unit.
 */
@Stateless
@Open("names, looks and towns of shops are public")
public class ShopDirectory {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;
  @Inject private Outbox outbox;
  @Inject private KnownShops known;

  /** Every shop that sells, by name. */
  public List<ShopView> activeShops() {
    return allShops().stream().filter(ShopView::isActive).toList();
  }

  public List<ShopView> allShops() {
    return known.all();
  }

  public Map<TenantId, ShopView> shopsById() {
    return known.byId();
  }

  /** A shop that this node does not know may have been registered a moment ago. */
  public Optional<ShopView> findShop(String slug) {
    return known.find(slug).or(() -> stored(slug).map(Tenant::view));
  }

  public Optional<ShopView> findActiveShop(String slug) {
    return findShop(slug).filter(ShopView::isActive);
  }

  public Optional<ShopView> findShop(TenantId id) {
    return known
        .find(id)
        .or(() -> Optional.ofNullable(market.find(Tenant.class, id.value())).map(Tenant::view));
  }

  /** The open shop whose own host that is. */
  public Optional<ShopView> findByHost(String host) {
    return known.findByHost(host).filter(ShopView::isActive);
  }

  private Optional<Tenant> stored(String slug) {
    return market
        .createNamedQuery("Tenant.bySlug", Tenant.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws LapakException "shop-not-found"
   */
  public ShopView getShop(TenantId id) {
    return findShop(id).orElseThrow(() -> LapakException.notFound("shop"));
  }

  /** The shop as it is stored at this moment, for whoever is about to change it. */
  @Internal
  public Optional<ShopView> findStored(String slug) {
    return stored(slug).map(Tenant::view);
  }

  /**
   * Registers a shop.
   *
   * @throws LapakException "shop-exists"
   */
  @Internal
  public ShopView register(ShopDescription description, ShopStatus status) {
    if (stored(description.slug()).isPresent()) {
      throw LapakException.conflict("shop-exists");
    }
    Tenant tenant = new Tenant(description, status, clock.instant());
    market.persist(tenant);
    return changed(tenant);
  }

  /**
   * Takes over a new description, all but the address.
   *
   * @throws LapakException "shop-not-found"
   */
  @Internal
  public ShopView describe(ShopDescription description) {
    Tenant tenant = getStored(description.slug());
    ShopView before = tenant.view();
    tenant.describe(description);
    remember(before, tenant.view());
    return changed(tenant);
  }

  /** A name that was corrected on the day it came up was never in force, and a draft's neither. */
  private void remember(ShopView before, ShopView after) {
    boolean same =
        before.name().equals(after.name()) && before.shopClass().equals(after.shopClass());
    LocalDate yesterday = WibDates.dayOf(clock.instant()).minusDays(1);
    if (same
        || !before.status().wasSeen()
        || formerNamesOf(before.id()).stream()
            .anyMatch(former -> former.until().equals(yesterday))) {
      return;
    }
    market.persist(new FormerName(before, yesterday));
  }

  /** What a Lapas was called before, the latest first. */
  public List<FormerNameView> formerNamesOf(TenantId tenant) {
    return market
        .createNamedQuery("FormerName.of", FormerName.class)
        .setParameter("tenant", tenant.value())
        .getResultStream()
        .map(FormerName::view)
        .toList();
  }

  /**
   * Takes over a new look.
   *
   * @param logo name of a stored picture; null is drawn, as the banner
   * @throws LapakException "shop-not-found"
   */
  @Internal
  public ShopView redesign(ShopDescription description, String logo, String banner) {
    getStored(description.slug()).show(logo, banner);
    return describe(description);
  }

  /**
   * Takes over when the door is open.
   *
   * @throws LapakException "shop-not-found", "invalid-input"
   */
  @Internal
  public ShopView keepCalendar(TenantId id, ShopCalendar calendar) {
    CalendarRules.check(calendar, WibDates.dayOf(clock.instant())).throwIfAny();
    Tenant tenant = getStored(id);
    tenant.keep(calendar);
    return changed(tenant);
  }

  /**
   * Asks for a host of the shop's own; the proof is made up here.
   *
   * @throws LapakException "shop-not-found", "invalid-input", "host-taken"
   */
  @Internal
  public ShopView askForHost(TenantId id, String host) {
    if (!HostRules.isHost(host)) {
      throw LapakException.invalid("host", "not-a-host");
    }
    demandFree(id, host);
    Tenant tenant = getStored(id);
    tenant.askForHost(host, "lapak-karya=" + UUID.randomUUID());
    return changed(tenant);
  }

  /**
   * Takes the host that was asked for into force; whether its domain carries the proof is for the
   * caller to see.
   *
   * @throws LapakException "shop-not-found", "no-host-asked", "host-taken"
   */
  @Internal
  public ShopView confirmHost(TenantId id) {
    Tenant tenant = getStored(id);
    String asked = tenant.view().host().asked();
    if (asked != null) {
      demandFree(id, asked);
    }
    tenant.confirmHost();
    return changed(tenant);
  }

  /**
   * Leaves the shop on the market alone.
   *
   * @throws LapakException "shop-not-found"
   */
  @Internal
  public ShopView giveUpHost(TenantId id) {
    Tenant tenant = getStored(id);
    tenant.giveUpHost();
    return changed(tenant);
  }

  private void demandFree(TenantId id, String host) {
    boolean taken =
        market
            .createNamedQuery("Tenant.byHost", Tenant.class)
            .setParameter("host", host)
            .getResultStream()
            .anyMatch(other -> other.id() != id.value());
    if (taken) {
      throw LapakException.conflict("host-taken");
    }
  }

  private Tenant getStored(TenantId id) {
    return Optional.ofNullable(market.find(Tenant.class, id.value()))
        .orElseThrow(() -> LapakException.notFound("shop"));
  }

  /**
   * Announces days without orders; none ends those that were announced.
   *
   * @throws LapakException "invalid-input"
   */
  @Internal
  public ShopView announce(TenantId id, Optional<Vacation> vacation) {
    LocalDate today = WibDates.dayOf(clock.instant());
    vacation.ifPresent(each -> VacationRules.check(each, today).throwIfAny());
    Tenant tenant = getStored(id);
    vacation.ifPresentOrElse(tenant::goAway, tenant::comeBack);
    return changed(tenant);
  }

  /**
   * Opens, suspends or closes a shop.
   *
   * @throws LapakException "shop-not-found", "shop-status"
   */
  @Internal
  public ShopView changeStatus(String slug, ShopStatus status) {
    Tenant tenant = getStored(slug);
    tenant.become(status);
    outbox.publish(new ShopStatusChanged(tenant.id(), status.name()));
    return changed(tenant);
  }

  /**
   * Keeps that shop from taking orders, and from being changed by others, until the transaction
   * ends: what was begun before is waited for.
   *
   * @throws LapakException "shop-not-found"
   */
  @Internal
  public void holdShut(String slug) {
    market.refresh(getStored(slug), LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Keeps those shops from being closed until the transaction ends. Many may do so side by side.
   *
   * @return those of them that sell at this moment, on whatever node they were changed
   */
  @Internal
  public Set<TenantId> holdOpen(Collection<TenantId> shops) {
    List<Long> ids = shops.stream().map(TenantId::value).sorted().toList();
    Query query =
        market.createNativeQuery(
            "SELECT id FROM tenant WHERE status = 'ACTIVE' AND id IN ("
                + String.join(",", Collections.nCopies(ids.size(), "?"))
                + ") ORDER BY id FOR SHARE");
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 1, ids.get(i));
    }
    List<?> held = query.getResultList();
    return held.stream()
        .map(id -> new TenantId(((Number) id).longValue()))
        .collect(Collectors.toSet());
  }

  private ShopView changed(Tenant tenant) {
    market.flush();
    outbox.publish(new ShopChanged(tenant.id()));
    return tenant.view();
  }

  private Tenant getStored(String slug) {
    return stored(slug).orElseThrow(() -> LapakException.notFound("shop"));
  }
}
