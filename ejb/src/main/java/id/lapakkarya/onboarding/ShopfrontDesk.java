package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.SHOPFRONT_READ;
import static id.lapakkarya.identity.Permission.SHOPFRONT_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.FeaturedGoods;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.inventory.Availability;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.PictureStore;
import id.lapakkarya.platform.PictureWorkshop;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.shipping.Rates;
import id.lapakkarya.tenancy.HostRules;
import id.lapakkarya.tenancy.ShopDescription;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopRules;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.Vacation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Lapas's own shopfront, as its staff keep it. */
@Stateless
public class ShopfrontDesk {
  @Inject private TenantContext tenant;
  @Inject private ShopDirectory shops;
  @Inject private PictureStore pictures;
  @Inject private FeaturedGoods featured;
  @Inject private Rates rates;
  @Inject private Availability availability;
  @Inject private NationalHolidays holidays;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  @Requires(SHOPFRONT_READ)
  public ShopView get() {
    return stored();
  }

  /**
   * Takes a picture in, without showing it yet.
   *
   * @return its name, for {@link #redesign}
   * @throws LapakException "invalid-input", as {@link PictureWorkshop} says
   */
  @Requires(SHOPFRONT_WRITE)
  public String takeIn(PicturePlace place, InputStream upload) {
    try {
      String name = pictures.store(PictureWorkshop.rework(upload, place.room()));
      trail.record(
          AuditEntry.of("shop.picture", "shop", stored().slug())
              .note("place", place.name())
              .note("picture", name));
      return name;
    } catch (IOException brokenOff) {
      throw LapakException.invalid("picture", "not-a-picture");
    }
  }

  /**
   * Takes over a new look.
   *
   * @throws LapakException "invalid-input"
   */
  @Requires(SHOPFRONT_WRITE)
  public ShopView redesign(ShopfrontDraft draft) {
    ShopView before = stored();
    ShopDescription known = before.description();
    ShopDescription wanted =
        new ShopDescription(
            known.slug(),
            known.name(),
            known.kind(),
            known.shopClass(),
            known.town(),
            known.regencyCode(),
            known.address(),
            known.postalCode(),
            known.phone(),
            known.email(),
            draft.tagline(),
            draft.story(),
            draft.brand(),
            draft.brandInk(),
            draft.motif());
    ShopRules.look(wanted)
        .when(isUnknown(draft.logo()), "logo", "not-a-picture")
        .when(isUnknown(draft.banner()), "banner", "not-a-picture")
        .throwIfAny();
    shops.redesign(wanted, draft.logo(), draft.banner());
    List<String> firstBefore = featured.slugsOf(before.id());
    featured.arrange(before.id(), draft.featured());
    ShopView after = shops.keepCalendar(before.id(), draft.calendar());
    String first = String.join(", ", draft.featured());
    trail.record(
        AuditEntry.of("shop.look", "shop", after.slug())
            .change(before, after)
            .note("featured", firstBefore.equals(draft.featured()) ? null : "[" + first + "]"));
    return after;
  }

  /** Whether frozen goods go by a cold courier; otherwise on the same day, or they are fetched. */
  @Requires(SHOPFRONT_READ)
  public boolean hasColdCourier() {
    return rates.hasColdCourier(tenant.require());
  }

  @Requires(SHOPFRONT_WRITE)
  public void decideColdCourier(boolean coldCourier) {
    ShopView shop = stored();
    boolean before = hasColdCourier();
    rates.decideColdCourier(shop.id(), coldCourier);
    trail.record(
        AuditEntry.of("shop.shipping", "shop", shop.slug())
            .change(Map.of("coldCourier", before), Map.of("coldCourier", coldCourier)));
  }

  /** What may be shown first, by name. */
  @Requires(SHOPFRONT_READ)
  public List<Showpiece> choice() {
    List<ProductView> products = featured.choiceOf(tenant.require());
    Map<Sku, Integer> pieces =
        availability.of(
            products.stream().flatMap(each -> each.skus().stream()).map(SkuView::sku).toList());
    return products.stream()
        .map(
            each ->
                new Showpiece(
                    each.slug(),
                    each.name(),
                    each.category(),
                    each.skus().stream().anyMatch(sku -> pieces.get(sku.sku()) > 0)))
        .toList();
  }

  /** Slugs of what is shown first, in its order. */
  @Requires(SHOPFRONT_READ)
  public List<String> featured() {
    return featured.slugsOf(tenant.require());
  }

  /** The state's holidays to come, for a shop to take over. */
  @Requires(SHOPFRONT_READ)
  public List<NationalHoliday> holidaysToCome() {
    return holidays.from(WibDates.dayOf(clock.instant()));
  }

  /**
   * Asks for a host name of the shop's own. It is in force once its domain carries the proof and
   * the province has confirmed it.
   *
   * @throws LapakException "invalid-input", "host-taken"
   */
  @Requires(SHOPFRONT_WRITE)
  public ShopView askForHost(String typed) {
    ShopView before = stored();
    return hostChanged(before, shops.askForHost(before.id(), HostRules.plain(typed)));
  }

  /** Leaves the shop on the market alone, from now on. */
  @Requires(SHOPFRONT_WRITE)
  public ShopView giveUpHost() {
    ShopView before = stored();
    return hostChanged(before, shops.giveUpHost(before.id()));
  }

  private ShopView hostChanged(ShopView before, ShopView after) {
    trail.record(AuditEntry.of("shop.host", "shop", after.slug()).change(before, after));
    return after;
  }

  private boolean isUnknown(String picture) {
    return picture != null && pictures.find(picture).isEmpty();
  }

  /**
   * Announces days without orders, instead of others that may have been announced. The shop stays
   * to be seen, and what was ordered before is finished.
   *
   * @throws LapakException "invalid-input"
   */
  @Requires(SHOPFRONT_WRITE)
  public ShopView goAway(Vacation vacation) {
    return announce(Optional.of(vacation));
  }

  /** Takes orders again at once, or on all days after all. */
  @Requires(SHOPFRONT_WRITE)
  public ShopView comeBack() {
    return announce(Optional.empty());
  }

  private ShopView announce(Optional<Vacation> vacation) {
    ShopView before = stored();
    ShopView after = shops.announce(before.id(), vacation);
    trail.record(AuditEntry.of("shop.vacation", "shop", after.slug()).change(before, after));
    return after;
  }

  private ShopView stored() {
    return shops
        .findStored(shops.getShop(tenant.require()).slug())
        .orElseThrow(() -> LapakException.notFound("shop"));
  }
}
