package id.lapakkarya.reporting;

import id.lapakkarya.payment.RefundPaid;
import id.lapakkarya.platform.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A refund counts on the day it is sent. */
@ApplicationScoped
public class RollupOnRefundPaid implements EventHandler<RefundPaid> {
  @Inject private SalesRollup target;

  @Override
  public Class<RefundPaid> eventType() {
    return RefundPaid.class;
  }

  @Override
  public void handle(RefundPaid event) {
    target.refunded(event);
  }
}
