package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.CategoryChanged;
import id.lapakkarya.platform.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Listings carry their category's parent, and are found by the names of both. */
@ApplicationScoped
public class ListingOnCategoryChanged implements EventHandler<CategoryChanged> {
  @Inject private ListingProjector target;

  @Override
  public Class<CategoryChanged> eventType() {
    return CategoryChanged.class;
  }

  @Override
  public void handle(CategoryChanged event) {
    target.refreshCategory(event.slug());
  }
}
