package id.lapakkarya.notices;

import id.lapakkarya.payment.RefundDue;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The collector is told what to send back. */
@ApplicationScoped
public class NoticeOnRefundDue implements EventHandler<RefundDue> {
  @Inject private NoticeWriter notices;

  @Override
  public Class<RefundDue> eventType() {
    return RefundDue.class;
  }

  @Override
  public void handle(RefundDue event) {
    notices.tell(
        NoticeKind.REFUND_DUE,
        new TenantId(event.tenantId()),
        event.shopOrder(),
        event.shopOrder());
  }
}
