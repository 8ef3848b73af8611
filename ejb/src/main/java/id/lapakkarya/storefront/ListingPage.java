package id.lapakkarya.storefront;

import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;
import java.util.List;

/** A page of listings with counts that narrow it; each facet is counted without its own choice. */
public record ListingPage(
    Page<ListingView> listings,
    List<Facet> categories,
    List<Facet> shops,
    List<PriceRange> priceRanges)
    implements Serializable {

  /** How many listings a value would leave. */
  public record Facet(String slug, String name, long count) implements Serializable {}

  /** From {@code min} up to and including {@code max}. */
  public record PriceRange(Rupiah min, Rupiah max, long count) implements Serializable {}
}
