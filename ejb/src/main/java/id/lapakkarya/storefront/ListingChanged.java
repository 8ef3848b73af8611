package id.lapakkarya.storefront;

import id.lapakkarya.platform.BroadcastEvent;
import java.util.List;

/**
 * A product stands otherwise in lists than before, or not any more.
 *
 * @param categories slugs of its categories, those before the change too
 * @param shop slug of its shop
 */
public record ListingChanged(long productId, List<String> categories, String shop)
    implements BroadcastEvent {}
