package id.lapakkarya.reporting;

import id.lapakkarya.ordering.ShopOrderPaid;
import id.lapakkarya.platform.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A sale counts on the day it is paid. */
@ApplicationScoped
public class RollupOnShopOrderPaid implements EventHandler<ShopOrderPaid> {
  @Inject private SalesRollup target;

  @Override
  public Class<ShopOrderPaid> eventType() {
    return ShopOrderPaid.class;
  }

  @Override
  public void handle(ShopOrderPaid event) {
    target.sold(event);
  }
}
