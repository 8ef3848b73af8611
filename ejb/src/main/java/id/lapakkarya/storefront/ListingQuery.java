package id.lapakkarya.storefront;

import id.lapakkarya.platform.Rupiah;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a buyer looks for.
 *
 * @param text words, or empty
 * @param chosen values of facets; of several of one facet a work has one, of several facets each
 * @param attributes keys of attributes by which goods are counted, and the choices of each that
 *     were chosen; none where it does not matter
 * @param minPrice compared, like {@code maxPrice}, with the lowest price of a product, as the
 *     counts are
 * @param page from 0
 * @param size 1..100
 */
public record ListingQuery(
    String text,
    Map<FacetKind, Set<String>> chosen,
    Map<String, Set<String>> attributes,
    Optional<Rupiah> minPrice,
    Optional<Rupiah> maxPrice,
    boolean inStock,
    Sort sort,
    int page,
    int size) {
  public ListingQuery {
    chosen =
        chosen.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    attributes =
        attributes.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
  }

  /** The values of one facet; none where it does not matter. */
  public Set<String> chosen(FacetKind kind) {
    return chosen.getOrDefault(kind, Set.of());
  }

  /** The choices of an attribute; none where it does not matter. */
  public Set<String> chosen(String attribute) {
    return attributes.getOrDefault(attribute, Set.of());
  }

  /** The same, by these attributes and no others. */
  ListingQuery by(Collection<String> keys) {
    return new ListingQuery(
        text,
        chosen,
        keys.stream().collect(Collectors.toMap(key -> key, this::chosen)),
        minPrice,
        maxPrice,
        inStock,
        sort,
        page,
        size);
  }

  /** Whether something besides the words leaves goods out. */
  public boolean isNarrowed() {
    return !chosen.isEmpty()
        || attributes.values().stream().anyMatch(each -> !each.isEmpty())
        || minPrice.isPresent()
        || maxPrice.isPresent()
        || inStock;
  }

  /** Orders of a list; {@code RATING} is by relevance until there are reviews. */
  public enum Sort {
    RELEVANCE("relevance"),
    NEWEST("newest"),
    PRICE("price"),
    PRICE_DESCENDING("-price"),
    RATING("rating");

    private final String code;

    Sort(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Optional<Sort> find(String code) {
      return java.util.stream.Stream.of(values())
          .filter(sort -> sort.code.equals(code))
          .findFirst();
    }
  }

  public static ListingQuery newest(int size) {
    return of(Map.of(), false, Sort.NEWEST, 0, size);
  }

  /** The newest that can be had. */
  public static ListingQuery inStock(int size) {
    return of(Map.of(), true, Sort.NEWEST, 0, size);
  }

  /** The newest of a category that can be had. */
  public static ListingQuery inStockOf(String category, int size) {
    return of(Map.of(FacetKind.CATEGORY, Set.of(category)), true, Sort.NEWEST, 0, size);
  }

  public static ListingQuery ofShop(String shop, int page, int size) {
    return of(Map.of(FacetKind.SHOP, Set.of(shop)), false, Sort.RELEVANCE, page, size);
  }

  private static ListingQuery of(
      Map<FacetKind, Set<String>> chosen, boolean inStock, Sort sort, int page, int size) {
    return new ListingQuery(
        "", chosen, Map.of(), Optional.empty(), Optional.empty(), inStock, sort, page, size);
  }
}
