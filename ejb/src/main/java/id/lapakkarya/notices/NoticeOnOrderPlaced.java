package id.lapakkarya.notices;

import id.lapakkarya.ordering.ShopOrderPlaced;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A Lapas is told what was ordered of it. */
@ApplicationScoped
public class NoticeOnOrderPlaced implements EventHandler<ShopOrderPlaced> {
  @Inject private NoticeWriter notices;

  @Override
  public Class<ShopOrderPlaced> eventType() {
    return ShopOrderPlaced.class;
  }

  @Override
  public void handle(ShopOrderPlaced event) {
    notices.tell(
        NoticeKind.ORDER_PLACED,
        new TenantId(event.tenantId()),
        event.shopOrder(),
        event.shopOrder());
  }
}
