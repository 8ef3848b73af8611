package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A page of listings with counts that narrow it; each facet is counted without its own choices.
 *
 * @param facets values with goods, those with the most first; categories in the province's order
 * @param attributes those by which lists of the categories asked for are narrowed, in their order
 * @param inStock how many of them can be had at once
 * @param closeness how near the goods come to the words
 * @param instead words that are nearly those asked for, and that there are; or empty
 */
public record ListingPage(
    Page<ListingView> listings,
    Map<FacetKind, List<Facet>> facets,
    List<AttributeFacet> attributes,
    List<PriceRange> priceRanges,
    long inStock,
    Closeness closeness,
    String instead)
    implements Serializable {

  /** How many listings a value would leave. */
  public record Facet(String slug, String name, long count) implements Serializable {}

  /**
   * An attribute with its choices.
   *
   * @param choices those with goods, and those that were chosen, in the province's order; named by
   *     their Indonesian names
   */
  public record AttributeFacet(AttributeView attribute, List<Facet> choices)
      implements Serializable {}

  /** From {@code min} up to and including {@code max}. */
  public record PriceRange(Rupiah min, Rupiah max, long count) implements Serializable {}

  public List<Facet> facets(FacetKind kind) {
    return facets.getOrDefault(kind, List.of());
  }
}
