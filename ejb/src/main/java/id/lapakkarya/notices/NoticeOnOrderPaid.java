package id.lapakkarya.notices;

import id.lapakkarya.ordering.ShopOrderPaid;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A Lapas is told that it can begin. */
@ApplicationScoped
public class NoticeOnOrderPaid implements EventHandler<ShopOrderPaid> {
  @Inject private NoticeWriter notices;

  @Override
  public Class<ShopOrderPaid> eventType() {
    return ShopOrderPaid.class;
  }

  @Override
  public void handle(ShopOrderPaid event) {
    notices.tell(
        NoticeKind.ORDER_PAID,
        new TenantId(event.tenantId()),
        event.shopOrder(),
        event.shopOrder());
  }
}
