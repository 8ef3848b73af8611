package id.lapakkarya.notices;

import id.lapakkarya.ordering.ShopOrderCancelled;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A Lapas is told not to go on. */
@ApplicationScoped
public class NoticeOnOrderCancelled implements EventHandler<ShopOrderCancelled> {
  @Inject private NoticeWriter notices;

  @Override
  public Class<ShopOrderCancelled> eventType() {
    return ShopOrderCancelled.class;
  }

  @Override
  public void handle(ShopOrderCancelled event) {
    notices.tell(
        NoticeKind.ORDER_CANCELLED,
        new TenantId(event.tenantId()),
        event.shopOrder(),
        event.shopOrder());
  }
}
