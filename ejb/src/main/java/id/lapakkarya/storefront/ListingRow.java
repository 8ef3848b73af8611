package id.lapakkarya.storefront;

import java.time.Instant;
import java.util.List;

/**
 * A listing with what lists are narrowed and ordered by.
 *
 * @param categories slugs of its category and, where there is one, of that one's parent
 */
public record ListingRow(ListingView view, List<String> categories, Instant createdAt) {
  long id() {
    return view.productId();
  }
}
