package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.ProductChanged;
import id.lapakkarya.platform.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A changed product has a changed listing. */
@ApplicationScoped
public class ListingOnProductChanged implements EventHandler<ProductChanged> {
  @Inject private ListingProjector target;

  @Override
  public Class<ProductChanged> eventType() {
    return ProductChanged.class;
  }

  @Override
  public void handle(ProductChanged event) {
    target.refreshProduct(event.productId());
  }
}
