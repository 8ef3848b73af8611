package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Page;
import id.lapakkarya.storefront.ListingPage.Facet;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Lists and search over the products of all shops. */
@Stateless
@Open("what the storefront shows to everybody")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Listings {
  /** A sitemap takes 50,000 addresses. */
  private static final int MOST_SLUGS = 49_000;

  @Inject private KnownListings known;
  @Inject private KnownWords words;
  @Inject private Catalogue catalogue;

  /** The listings that fit, and how many each further choice would leave. */
  public ListingPage search(ListingQuery query) {
    ListingSearch search = look(query);
    return new ListingPage(
        new Page<>(search.items(), query.page(), query.size(), search.total()),
        categories(search.byCategory()),
        search.shops(),
        search.priceRanges());
  }

  /** Only the listings of that page, without counting any. */
  public List<ListingView> items(ListingQuery query) {
    return look(query).items();
  }

  /** Those of these products that can be seen and bought, in that order and without gaps. */
  public List<ListingView> inStock(List<Long> products) {
    Map<Long, ListingView> found = new HashMap<>();
    if (!products.isEmpty()) {
      Set<Long> wanted = Set.copyOf(products);
      for (ListingRow row : known.now().rows()) {
        if (wanted.contains(row.id()) && row.view().inStock()) {
          found.put(row.id(), row.view());
        }
      }
    }
    return products.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private ListingSearch look(ListingQuery query) {
    return new ListingSearch(known.now(), query, scores(query));
  }

  /** Words that cannot be searched for find nothing. */
  private Optional<Map<Long, Double>> scores(ListingQuery query) {
    String text = query.text() == null ? "" : query.text().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(words.matches(text));
  }

  private List<Facet> categories(Map<String, Long> counts) {
    return catalogue.categories().stream()
        .filter(category -> counts.containsKey(category.slug()))
        .map(
            category ->
                new Facet(category.slug(), category.name().id(), counts.get(category.slug())))
        .toList();
  }

  /** How many listings each category has; a parent counts its children's too. */
  public Map<String, Long> countByCategory() {
    return look(ListingQuery.newest(1)).byCategory();
  }

  public Map<String, Long> countByShop() {
    return look(ListingQuery.newest(1)).byShop();
  }

  /** A work that can be seen, and since when its listing says what it says. */
  public record Listed(long productId, String slug, Instant changedAt) {}

  /** Everything that can be seen, the newest first. */
  public List<Listed> all() {
    return known.now().rows().stream()
        .limit(MOST_SLUGS)
        .map(row -> new Listed(row.id(), row.view().slug(), row.changedAt()))
        .toList();
  }
}
