package id.lapakkarya.storefront;

import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.ShopChanged;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Listings carry their shop's name, and only an active shop has any. */
@ApplicationScoped
public class ListingOnShopChanged implements EventHandler<ShopChanged> {
  @Inject private ListingProjector target;

  @Override
  public Class<ShopChanged> eventType() {
    return ShopChanged.class;
  }

  @Override
  public void handle(ShopChanged event) {
    target.refreshShop(new TenantId(event.tenantId()));
  }
}
