package id.lapakkarya.storefront;

import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A page of listings with counts that narrow it; each facet is counted without its own choices.
 *
 * @param facets values with goods, those with the most first; categories in the province's order
 * @param inStock how many of them can be had at once
 * @param closeness how near the goods come to the words
 * @param instead words that are nearly those asked for, and that there are; or empty
 */
public record ListingPage(
    Page<ListingView> listings,
    Map<FacetKind, List<Facet>> facets,
    List<PriceRange> priceRanges,
    long inStock,
    Closeness closeness,
    String instead)
    implements Serializable {

  /** How many listings a value would leave. */
  public record Facet(String slug, String name, long count) implements Serializable {}

  /** From {@code min} up to and including {@code max}. */
  public record PriceRange(Rupiah min, Rupiah max, long count) implements Serializable {}

  public List<Facet> facets(FacetKind kind) {
    return facets.getOrDefault(kind, List.of());
  }
}
