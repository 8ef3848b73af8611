package id.lapakkarya.storefront;

import id.lapakkarya.platform.Rupiah;
import java.util.Optional;

/**
 * What a buyer looks for.
 *
 * @param text words, or empty
 * @param category slug; a parent's covers its children
 * @param minPrice compared, like {@code maxPrice}, with the lowest price of a product, as the
 *     counts are
 * @param page from 0
 * @param size 1..100
 */
public record ListingQuery(
    String text,
    Optional<String> category,
    Optional<String> shop,
    Optional<Rupiah> minPrice,
    Optional<Rupiah> maxPrice,
    boolean inStock,
    Sort sort,
    int page,
    int size) {

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
    return new ListingQuery(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Sort.NEWEST,
        0,
        size);
  }

  /** The newest of a category that can be had. */
  public static ListingQuery inStockOf(String category, int size) {
    return new ListingQuery(
        "",
        Optional.of(category),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Sort.NEWEST,
        0,
        size);
  }

  public static ListingQuery ofShop(String shop, int page, int size) {
    return new ListingQuery(
        "",
        Optional.empty(),
        Optional.of(shop),
        Optional.empty(),
        Optional.empty(),
        false,
        Sort.RELEVANCE,
        page,
        size);
  }
}
