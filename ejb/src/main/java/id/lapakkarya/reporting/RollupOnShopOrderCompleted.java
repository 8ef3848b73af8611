package id.lapakkarya.reporting;

import id.lapakkarya.ordering.ShopOrderCompleted;
import id.lapakkarya.platform.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Premi, capital and PNBP count on the day an order is completed: arrived and paid. */
@ApplicationScoped
public class RollupOnShopOrderCompleted implements EventHandler<ShopOrderCompleted> {
  @Inject private SalesRollup target;

  @Override
  public Class<ShopOrderCompleted> eventType() {
    return ShopOrderCompleted.class;
  }

  @Override
  public void handle(ShopOrderCompleted event) {
    target.completed(event);
  }
}
