package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.SHOPFRONT_READ;
import static id.lapakkarya.identity.Permission.SHOPFRONT_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.PictureStore;
import id.lapakkarya.platform.PictureWorkshop;
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
import java.util.Optional;

/** A Lapas's own shopfront, as its staff keep it. */
@Stateless
public class ShopfrontDesk {
  @Inject private TenantContext tenant;
  @Inject private ShopDirectory shops;
  @Inject private PictureStore pictures;
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
    ShopView after = shops.redesign(wanted, draft.logo(), draft.banner());
    trail.record(AuditEntry.of("shop.look", "shop", after.slug()).change(before, after));
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
