package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Page;
import id.lapakkarya.storefront.ListingPage.AttributeFacet;
import id.lapakkarya.storefront.ListingPage.Facet;
import id.lapakkarya.storefront.SearchWords.Word;
import id.lapakkarya.storefront.Suggested.Phrase;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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

  private static final int MOST_NEAR = 4;

  @Inject private KnownListings known;
  @Inject private KnownWords words;
  @Inject private UnfoundTerms unfound;
  @Inject private Catalogue catalogue;

  /** The listings that fit, and how many each further choice would leave. */
  public ListingPage search(ListingQuery asked) {
    List<AttributeView> narrowing = narrowing(asked);
    ListingQuery query = asked.by(narrowing.stream().map(each -> each.attribute().key()).toList());
    Optional<Matches> matches = matches(query.text());
    ListingSearch search = look(query, matches);
    if (search.total() == 0 && matches.isPresent() && !query.isNarrowed() && query.page() == 0) {
      unfound.note(query.text());
    }
    Map<FacetKind, List<Facet>> facets = new EnumMap<>(FacetKind.class);
    for (FacetKind kind : FacetKind.values()) {
      facets.put(
          kind, kind == FacetKind.CATEGORY ? categories(search.counts(kind)) : search.values(kind));
    }
    return new ListingPage(
        new Page<>(search.items(), query.page(), query.size(), search.total()),
        facets,
        narrowing.stream().map(each -> facet(each, query, search)).toList(),
        search.priceRanges(),
        search.inStock(),
        matches.map(Matches::closeness).orElse(Closeness.EXACT),
        matches.map(Matches::instead).orElse(""));
  }

  /** What is asked for of other attributes does not count: the page does not show it either. */
  private List<AttributeView> narrowing(ListingQuery query) {
    return catalogue.narrowingListsOf(query.chosen(FacetKind.CATEGORY)).stream()
        .limit(ListingSearch.MOST_ATTRIBUTES)
        .toList();
  }

  private static AttributeFacet facet(
      AttributeView attribute, ListingQuery query, ListingSearch search) {
    String key = attribute.attribute().key();
    Map<String, Long> counts = search.counts(key);
    Set<String> chosen = query.chosen(key);
    return new AttributeFacet(
        attribute,
        attribute.attribute().choices().stream()
            .filter(each -> counts.containsKey(each.key()) || chosen.contains(each.key()))
            .map(
                each ->
                    new Facet(each.key(), each.name().id(), counts.getOrDefault(each.key(), 0L)))
            .toList());
  }

  /** What to try in place of words that have found nothing. */
  public SearchHelp help(String text) {
    String meant = words.matches(text).instead();
    List<Word> all = SearchWords.of(text);
    List<Phrase> fewer = new ArrayList<>();
    Map<Long, Double> found = new HashMap<>();
    for (Word word : all.size() > 1 ? all : List.<Word>of()) {
      Matches matches = words.matches(word.written());
      if (matches.closeness() == Closeness.EXACT) {
        fewer.add(new Phrase(word.written(), matches.scores().size()));
        found.putAll(matches.scores());
      }
    }
    if (!meant.isEmpty()) {
      Matches matches = words.matches(meant);
      found.putAll(matches.scores());
      meant = matches.scores().isEmpty() ? "" : meant;
    }
    return new SearchHelp(meant, fewer, near(found));
  }

  private List<Facet> near(Map<Long, Double> found) {
    return found.isEmpty()
        ? List.of()
        : categories(
                look(ListingQuery.newest(1), Optional.of(new Matches(found, Closeness.EXACT, "")))
                    .counts(FacetKind.CATEGORY))
            .stream()
            .sorted(Comparator.comparingLong(Facet::count).reversed())
            .limit(MOST_NEAR)
            .toList();
  }

  /** Only the listings of that page, without counting any. */
  public List<ListingView> items(ListingQuery query) {
    Optional<Map<Long, Double>> scores = matches(query.text()).map(Matches::scores);
    return new ListingSearch(known.now(), query, scores, false).items();
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

  /** Those of these products that can be seen, in that order, but what can be bought first. */
  public List<ListingView> inStockFirst(List<Long> products) {
    Map<Long, ListingView> found = new HashMap<>();
    if (!products.isEmpty()) {
      Set<Long> wanted = Set.copyOf(products);
      for (ListingRow row : known.now().rows()) {
        if (wanted.contains(row.id())) {
          found.put(row.id(), row.view());
        }
      }
    }
    return products.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(view -> !view.inStock()))
        .toList();
  }

  private ListingSearch look(ListingQuery query, Optional<Matches> matches) {
    return new ListingSearch(known.now(), query, matches.map(Matches::scores));
  }

  /** Words that cannot be searched for find nothing; empty where there are none. */
  private Optional<Matches> matches(String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(words.matches(text));
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
    return counts(FacetKind.CATEGORY);
  }

  public Map<String, Long> countByShop() {
    return counts(FacetKind.SHOP);
  }

  private Map<String, Long> counts(FacetKind kind) {
    return look(ListingQuery.newest(1), Optional.empty()).counts(kind);
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
