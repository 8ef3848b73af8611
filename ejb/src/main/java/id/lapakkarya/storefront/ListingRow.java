package id.lapakkarya.storefront;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A listing with what lists are narrowed and ordered by.
 *
 * @param categories slugs of its category and, where there is one, of that one's parent
 * @param traits its town, and motif and sizes where it has any
 * @param changedAt since when it says what it says
 */
public record ListingRow(
    ListingView view,
    List<String> categories,
    List<Trait> traits,
    Instant createdAt,
    Instant changedAt) {
  long id() {
    return view.productId();
  }

  /** Whether it has one of these values. */
  boolean hasOneOf(FacetKind kind, Set<String> slugs) {
    return switch (kind) {
      case CATEGORY -> categories.stream().anyMatch(slugs::contains);
      case SHOP -> slugs.contains(view.shopSlug());
      case TOWN, MOTIF, SIZE ->
          traits.stream().anyMatch(trait -> trait.kind() == kind && slugs.contains(trait.slug()));
    };
  }
}
