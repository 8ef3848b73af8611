package id.lapakkarya.storefront;

import id.lapakkarya.inventory.StockChanged;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.platform.Sku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Listings say whether anything is in stock. */
@ApplicationScoped
public class ListingOnStockChanged implements EventHandler<StockChanged> {
  @Inject private ListingProjector target;

  @Override
  public Class<StockChanged> eventType() {
    return StockChanged.class;
  }

  @Override
  public void handle(StockChanged event) {
    target.refreshStockOf(event.skus().stream().map(Sku::new).toList());
  }
}
