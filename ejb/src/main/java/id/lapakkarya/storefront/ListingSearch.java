package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.ProductRules;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.storefront.ListingPage.Facet;
import id.lapakkarya.storefront.ListingPage.PriceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One walk along the shelf: what fits, and how many each further choice would leave. A facet is
 * counted without its own choice.
 */
final class ListingSearch {
  /** Each range begins one rupiah after the last has ended. */
  private static final long[] PRICE_STEPS = {0, 50_000, 100_000, 250_000, 500_000, 1_000_000};

  /** Nobody reads a longer list of shops beside the goods; one is found by its name. */
  private static final int MOST_SHOPS = 40;

  /** What being in stock counts for, where the best fit is 1. */
  private static final double READY = 0.1;

  private final ListingQuery query;
  private final long lowest;
  private final long highest;
  private final Optional<Map<Long, Double>> scores;
  private final List<ListingRow> found = new ArrayList<>();
  private final Map<String, Long> byCategory = new HashMap<>();
  private final Map<String, Count> byShop = new HashMap<>();
  private final long[] byPrice = new long[PRICE_STEPS.length];

  /**
   * @param scores of the products that fit the words asked for; empty when none were
   */
  ListingSearch(ListingShelf shelf, ListingQuery query, Optional<Map<Long, Double>> scores) {
    this.query = query;
    this.scores = scores;
    this.lowest = query.minPrice().map(Rupiah::amount).orElse(Long.MIN_VALUE);
    this.highest = query.maxPrice().map(Rupiah::amount).orElse(Long.MAX_VALUE);
    shelf.rows().forEach(this::look);
    order();
  }

  private void look(ListingRow row) {
    ListingView view = row.view();
    if (query.inStock() && !view.inStock()
        || scores.isPresent() && !scores.get().containsKey(row.id())) {
      return;
    }
    boolean inCategory =
        query.category().isEmpty() || row.categories().contains(query.category().get());
    boolean inShop = query.shop().isEmpty() || view.shopSlug().equals(query.shop().get());
    long price = view.price().amount();
    boolean inPrice = lowest <= price && price <= highest;
    if (inShop && inPrice) {
      row.categories().forEach(category -> byCategory.merge(category, 1L, Long::sum));
    }
    if (inCategory && inPrice) {
      byShop.computeIfAbsent(view.shopSlug(), slug -> new Count(view.shopName())).goods++;
    }
    if (inCategory && inShop) {
      byPrice[stepOf(view.price())]++;
    }
    if (inCategory && inShop && inPrice) {
      found.add(row);
    }
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

  /** By slug; a parent counts its children's too. */
  Map<String, Long> byCategory() {
    return byCategory;
  }

  Map<String, Long> byShop() {
    Map<String, Long> counts = new HashMap<>();
    byShop.forEach((slug, count) -> counts.put(slug, count.goods));
    return counts;
  }

  /** Those with the most goods, and the one that was chosen. */
  List<Facet> shops() {
    List<Facet> all =
        byShop.entrySet().stream()
            .map(each -> new Facet(each.getKey(), each.getValue().name, each.getValue().goods))
            .sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::name))
            .toList();
    Stream<Facet> chosen =
        all.stream()
            .skip(MOST_SHOPS)
            .filter(facet -> query.shop().filter(facet.slug()::equals).isPresent());
    return Stream.concat(all.stream().limit(MOST_SHOPS), chosen).toList();
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
