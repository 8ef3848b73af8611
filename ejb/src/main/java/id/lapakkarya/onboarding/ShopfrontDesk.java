package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.SHOPFRONT_READ;
import static id.lapakkarya.identity.Permission.SHOPFRONT_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.Vacation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** A Lapas's own shopfront, as its staff keep it. */
@Stateless
public class ShopfrontDesk {
  @Inject private TenantContext tenant;
  @Inject private ShopDirectory shops;
  @Inject private AuditTrail trail;

  @Requires(SHOPFRONT_READ)
  public ShopView get() {
    return stored();
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
