package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.AttributeChanged;
import id.lapakkarya.platform.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Listings carry what they have of the attributes by which lists are narrowed. */
@ApplicationScoped
public class ListingOnAttributeChanged implements EventHandler<AttributeChanged> {
  @Inject private ListingProjector target;

  @Override
  public Class<AttributeChanged> eventType() {
    return AttributeChanged.class;
  }

  @Override
  public void handle(AttributeChanged event) {
    target.refreshAttribute(event.key());
  }
}
