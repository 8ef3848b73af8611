package id.lapakkarya.storefront;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A listing with what lists are narrowed and ordered by.
 *
 * @param categories slugs of its category and, where there is one, of that one's parent
 * @param traits its town, and motif and sizes where it has any
 * @param attributes what it has of those by which lists of its category are narrowed
 * @param changedAt since when it says what it says
 */
public record ListingRow(
    ListingView view,
    List<String> categories,
    List<Trait> traits,
    Map<String, Set<String>> attributes,
    Instant createdAt,
    Instant changedAt) {
  long id() {
    return view.productId();
  }

  /** Whether it has one of these choices of an attribute. */
  boolean hasOneOf(String attribute, Set<String> choices) {
    return attributes.getOrDefault(attribute, Set.of()).stream().anyMatch(choices::contains);
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
