package id.lapakkarya.notices;

import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopStatusChanged;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A Lapas and those who administer it are told whether it sells. */
@ApplicationScoped
public class NoticeOnShopStatusChanged implements EventHandler<ShopStatusChanged> {
  @Inject private NoticeWriter notices;
  @Inject private ShopDirectory shops;

  @Override
  public Class<ShopStatusChanged> eventType() {
    return ShopStatusChanged.class;
  }

  @Override
  public void handle(ShopStatusChanged event) {
    TenantId tenant = new TenantId(event.tenantId());
    String slug = shops.getShop(tenant).slug();
    notices.tell(NoticeKind.SHOP_STATUS, tenant, event.status(), slug);
    notices.tell(NoticeKind.SHOPS_STATUS, tenant, event.status(), slug);
  }
}
