package id.lapakkarya.notices;

import id.lapakkarya.catalogue.ProductHeld;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A Lapas is told which of its works buyers do not see any more. */
@ApplicationScoped
public class NoticeOnProductHeld implements EventHandler<ProductHeld> {
  @Inject private NoticeWriter notices;

  @Override
  public Class<ProductHeld> eventType() {
    return ProductHeld.class;
  }

  @Override
  public void handle(ProductHeld event) {
    notices.tell(
        NoticeKind.PRODUCT_HELD,
        new TenantId(event.tenantId()),
        event.name(),
        Long.toString(event.productId()));
  }
}
