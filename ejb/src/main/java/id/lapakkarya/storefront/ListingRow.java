package id.lapakkarya.storefront;

import java.time.Instant;
import java.util.List;

/**
 * A listing with what lists are narrowed and ordered by.
 *
 * @param categories slugs of its category and, where there is one, of that one's parent
 * @param changedAt since when it says what it says
 */
public record ListingRow(
    ListingView view, List<String> categories, Instant createdAt, Instant changedAt) {
  long id() {
    return view.productId();
  }
}
