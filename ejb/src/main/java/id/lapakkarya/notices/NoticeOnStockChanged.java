package id.lapakkarya.notices;

import id.lapakkarya.inventory.StockChanged;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.platform.Sku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A Lapas is told what runs out. */
@ApplicationScoped
public class NoticeOnStockChanged implements EventHandler<StockChanged> {
  @Inject private NoticeWriter notices;

  @Override
  public Class<StockChanged> eventType() {
    return StockChanged.class;
  }

  @Override
  public void handle(StockChanged event) {
    notices.tellStock(event.skus().stream().map(Sku::new).toList());
  }
}
