package id.lapakkarya.reporting;

import id.lapakkarya.ordering.ShopOrderDelivered;
import id.lapakkarya.platform.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Premi, capital and PNBP count on the day the goods arrive. */
@ApplicationScoped
public class RollupOnShopOrderDelivered implements EventHandler<ShopOrderDelivered> {
  @Inject private SalesRollup target;

  @Override
  public Class<ShopOrderDelivered> eventType() {
    return ShopOrderDelivered.class;
  }

  @Override
  public void handle(ShopOrderDelivered event) {
    target.completed(event);
  }
}
