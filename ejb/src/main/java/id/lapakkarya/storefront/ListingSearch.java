package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.ProductRules;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.storefront.ListingPage.Facet;
import id.lapakkarya.storefront.ListingPage.PriceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One walk along the shelf: what fits, and how many each further choice would leave. A facet is
 * counted without its own choice: as if none of its values were chosen.
 */
final class ListingSearch {
  /** Each range begins one rupiah after the last has ended. */
  private static final long[] PRICE_STEPS = {0, 50_000, 100_000, 250_000, 500_000, 1_000_000};

  /** Nobody reads a longer list of values beside the goods. */
  private static final int MOST_VALUES = 40;

  /** What being in stock counts for, where the best fit is 1. */
  private static final double READY = 0.1;

  private static final FacetKind[] KINDS = FacetKind.values();
  private static final int PRICE = 1 << KINDS.length;
  private static final int STOCK = PRICE << 1;

  /** The first of as many bits as there are attributes. */
  private static final int ATTRIBUTE = STOCK << 1;

  /** More than that would not have a bit each. */
  static final int MOST_ATTRIBUTES = 16;

  private final ListingQuery query;
  private final long lowest;
  private final long highest;
  private final Optional<Map<Long, Double>> scores;
  private final List<ListingRow> found = new ArrayList<>();
  private final Map<FacetKind, Map<String, Count>> counts = new EnumMap<>(FacetKind.class);
  private final List<String> attributes;
  private final Map<String, Map<String, Count>> byAttribute = new HashMap<>();
  private final long[] byPrice = new long[PRICE_STEPS.length];
  private long inStock;

  private final boolean counting;

  /**
   * @param scores of the products that fit the words asked for; empty when none were
   */
  ListingSearch(ListingShelf shelf, ListingQuery query, Optional<Map<Long, Double>> scores) {
    this(shelf, query, scores, true);
  }

  /**
   * @param counting whether anybody wants to know what further choices would leave
   */
  ListingSearch(
      ListingShelf shelf,
      ListingQuery query,
      Optional<Map<Long, Double>> scores,
      boolean counting) {
    this.query = query;
    this.counting = counting;
    this.scores = scores;
    this.lowest = query.minPrice().map(Rupiah::amount).orElse(Long.MIN_VALUE);
    this.highest = query.maxPrice().map(Rupiah::amount).orElse(Long.MAX_VALUE);
    for (FacetKind kind : KINDS) {
      counts.put(kind, new HashMap<>());
    }
    this.attributes = query.attributes().keySet().stream().limit(MOST_ATTRIBUTES).toList();
    attributes.forEach(key -> byAttribute.put(key, new HashMap<>()));
    shelf.rows().forEach(this::look);
    order();
  }

  private void look(ListingRow row) {
    if (scores.isPresent() && !scores.get().containsKey(row.id())) {
      return;
    }
    int missed = missed(row);
    if (counting) {
      count(row, missed);
    }
    if (missed == 0) {
      found.add(row);
    }
  }

  private void count(ListingRow row, int missed) {
    for (FacetKind kind : KINDS) {
      if ((missed & ~bit(kind)) == 0) {
        count(kind, row);
      }
    }
    for (int place = 0; place < attributes.size(); place++) {
      if ((missed & ~(ATTRIBUTE << place)) == 0) {
        String key = attributes.get(place);
        Map<String, Count> values = byAttribute.get(key);
        row.attributes()
            .getOrDefault(key, Set.of())
            .forEach(choice -> count(values, choice, choice));
      }
    }
    if ((missed & ~PRICE) == 0) {
      byPrice[stepOf(row.view().price())]++;
    }
    if ((missed & ~STOCK) == 0 && row.view().inStock()) {
      inStock++;
    }
  }

  /** Which of the choices it does not fit, a bit for each. */
  private int missed(ListingRow row) {
    int missed = 0;
    for (Map.Entry<FacetKind, Set<String>> each : query.chosen().entrySet()) {
      if (!row.hasOneOf(each.getKey(), each.getValue())) {
        missed |= bit(each.getKey());
      }
    }
    for (int place = 0; place < attributes.size(); place++) {
      String key = attributes.get(place);
      if (!query.chosen(key).isEmpty() && !row.hasOneOf(key, query.chosen(key))) {
        missed |= ATTRIBUTE << place;
      }
    }
    long price = row.view().price().amount();
    if (price < lowest || price > highest) {
      missed |= PRICE;
    }
    return query.inStock() && !row.view().inStock() ? missed | STOCK : missed;
  }

  private static int bit(FacetKind kind) {
    return 1 << kind.ordinal();
  }

  private void count(FacetKind kind, ListingRow row) {
    Map<String, Count> values = counts.get(kind);
    switch (kind) {
      case CATEGORY -> row.categories().forEach(slug -> count(values, slug, slug));
      case SHOP -> count(values, row.view().shopSlug(), row.view().shopName());
      case TOWN, MOTIF, SIZE -> {
        for (Trait trait : row.traits()) {
          if (trait.kind() == kind) {
            count(values, trait.slug(), trait.name());
          }
        }
      }
    }
  }

  private static void count(Map<String, Count> values, String slug, String name) {
    values.computeIfAbsent(slug, each -> new Count(name)).goods++;
  }

  private void order() {
    Comparator<ListingRow> price = Comparator.comparing(row -> row.view().price());
    Comparator<ListingRow> id = Comparator.comparing(ListingRow::id);
    switch (query.sort()) {
      case PRICE -> found.sort(price.thenComparing(id));
      case PRICE_DESCENDING -> found.sort(price.reversed().thenComparing(id));
      case RELEVANCE, RATING -> {
        if (scores.isPresent()) {
          putFittingFirst();
        } else {
          putReadyFirst();
        }
      }
      case NEWEST -> {
        // As the shelf is.
      }
    }
  }

  /** The newest first, as they are on the shelf, among those in stock and among the others. */
  private void putReadyFirst() {
    Map<Boolean, List<ListingRow>> parts =
        found.stream().collect(Collectors.partitioningBy(row -> row.view().inStock()));
    found.clear();
    found.addAll(parts.get(true));
    found.addAll(parts.get(false));
  }

  private void putFittingFirst() {
    Map<Long, Double> fits = scores.orElseThrow();
    double best = found.stream().mapToDouble(row -> fits.get(row.id())).max().orElse(1);
    List<ShopMix.Fit> all = new ArrayList<>(found.size());
    for (ListingRow row : found) {
      double fit = fits.get(row.id()) / best;
      all.add(new ShopMix.Fit(row, row.view().inStock() ? fit + READY : fit));
    }
    found.clear();
    found.addAll(ShopMix.of(all));
  }

  private static int stepOf(Rupiah price) {
    for (int step = 1; step < PRICE_STEPS.length; step++) {
      if (price.amount() <= PRICE_STEPS[step]) {
        return step - 1;
      }
    }
    return PRICE_STEPS.length - 1;
  }

  int total() {
    return found.size();
  }

  /** The page asked for. */
  List<ListingView> items() {
    return found.stream()
        .skip((long) query.page() * query.size())
        .limit(query.size())
        .map(ListingRow::view)
        .toList();
  }

  /** By slug; of the categories a parent counts its children's too. */
  Map<String, Long> counts(FacetKind kind) {
    return goods(counts.get(kind));
  }

  /** By the choices of an attribute. */
  Map<String, Long> counts(String attribute) {
    return goods(byAttribute.getOrDefault(attribute, Map.of()));
  }

  private static Map<String, Long> goods(Map<String, Count> values) {
    Map<String, Long> goods = new HashMap<>();
    values.forEach((slug, count) -> goods.put(slug, count.goods));
    return goods;
  }

  /** Those with the most goods, and those that were chosen. */
  List<Facet> values(FacetKind kind) {
    List<Facet> all =
        counts.get(kind).entrySet().stream()
            .map(each -> new Facet(each.getKey(), each.getValue().name, each.getValue().goods))
            .sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::name))
            .toList();
    Stream<Facet> chosen =
        all.stream().skip(MOST_VALUES).filter(facet -> query.chosen(kind).contains(facet.slug()));
    return Stream.concat(all.stream().limit(MOST_VALUES), chosen).toList();
  }

  /** How many of them can be had at once. */
  long inStock() {
    return inStock;
  }

  private static final class Count {
    private final String name;
    private long goods;

    Count(String name) {
      this.name = name;
    }
  }

  List<PriceRange> priceRanges() {
    List<PriceRange> ranges = new ArrayList<>();
    for (int step = 0; step < PRICE_STEPS.length; step++) {
      if (byPrice[step] > 0) {
        Rupiah min = Rupiah.of(step == 0 ? 0 : PRICE_STEPS[step] + 1);
        Rupiah max =
            step + 1 < PRICE_STEPS.length
                ? Rupiah.of(PRICE_STEPS[step + 1])
                : ProductRules.HIGHEST_PRICE;
        ranges.add(new PriceRange(min, max, byPrice[step]));
      }
    }
    return ranges;
  }
}
