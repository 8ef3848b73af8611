package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.storefront.ListingPage.Facet;
import id.lapakkarya.storefront.ListingPage.PriceRange;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists and search over the products of all shops. */
@Stateless
@Open("what the storefront shows to everybody")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Listings {
  private static final String COLUMNS =
      "product_id, slug, name, name_en, category, shop_slug, shop_name, town, price, max_price,"
          + " in_stock, lead_time_days";
  private static final long[] PRICE_STEPS = {0, 50_000, 100_000, 250_000, 500_000, 1_000_000};

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Catalogue catalogue;

  /** The listings that fit, and how many each further choice would leave. */
  public ListingPage search(ListingQuery query) {
    ListingFilter filter = new ListingFilter(query);
    long total = count(filter, ListingFilter.Part.NONE);
    List<ListingView> items =
        (long) query.page() * query.size() < total ? items(query, filter) : List.of();
    return new ListingPage(
        new Page<>(items, query.page(), query.size(), total),
        categories(filter),
        shops(filter),
        priceRanges(filter));
  }

  /** Only the listings of that page, without counting any. */
  public List<ListingView> items(ListingQuery query) {
    return items(query, new ListingFilter(query));
  }

  private List<ListingView> items(ListingQuery query, ListingFilter filter) {
    Query rows =
        filter.bind(
            market.createNativeQuery(
                "SELECT "
                    + COLUMNS
                    + " FROM listing"
                    + filter.where(ListingFilter.Part.NONE)
                    + filter.orderBy()),
            ListingFilter.Part.NONE,
            true);
    List<ListingView> items = new ArrayList<>();
    for (Object row :
        rows.setFirstResult(query.page() * query.size())
            .setMaxResults(query.size())
            .getResultList()) {
      items.add(view((Object[]) row));
    }
    return items;
  }

  /** How many listings each category has; a parent counts its children's too. */
  public Map<String, Long> countByCategory() {
    return countBy("category");
  }

  public Map<String, Long> countByShop() {
    return countBy("shop_slug");
  }

  private Map<String, Long> countBy(String column) {
    Map<String, Long> counts = new HashMap<>();
    for (Object each :
        market
            .createNativeQuery("SELECT " + column + ", COUNT(*) FROM listing GROUP BY " + column)
            .getResultList()) {
      Object[] row = (Object[]) each;
      counts.put((String) row[0], number(row[1]));
    }
    if ("category".equals(column)) {
      addToParents(counts);
    }
    return counts;
  }

  private void addToParents(Map<String, Long> counts) {
    for (CategoryView category : catalogue.categories()) {
      Long own = counts.get(category.slug());
      if (own != null) {
        category.parent().ifPresent(parent -> counts.merge(parent, own, Long::sum));
      }
    }
  }

  private List<Facet> categories(ListingFilter filter) {
    Map<String, Long> counts = new HashMap<>();
    for (Object[] row : group(filter, ListingFilter.Part.CATEGORY, "category, NULL", "category")) {
      counts.put((String) row[0], number(row[2]));
    }
    addToParents(counts);
    return catalogue.categories().stream()
        .filter(category -> counts.containsKey(category.slug()))
        .map(
            category ->
                new Facet(category.slug(), category.name().id(), counts.get(category.slug())))
        .toList();
  }

  private List<Facet> shops(ListingFilter filter) {
    return group(filter, ListingFilter.Part.SHOP, "shop_slug, shop_name", "shop_slug, shop_name")
        .stream()
        .map(row -> new Facet((String) row[0], (String) row[1], number(row[2])))
        .sorted(
            java.util.Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::name))
        .toList();
  }

  private List<PriceRange> priceRanges(ListingFilter filter) {
    StringBuilder step = new StringBuilder("CASE");
    for (int i = 1; i < PRICE_STEPS.length; i++) {
      step.append(" WHEN price <= ").append(PRICE_STEPS[i]).append(" THEN ").append(i - 1);
    }
    step.append(" ELSE ").append(PRICE_STEPS.length - 1).append(" END");
    List<PriceRange> ranges = new ArrayList<>();
    for (Object[] row : group(filter, ListingFilter.Part.PRICE, step + " AS step, NULL", "step")) {
      int at = (int) number(row[0]);
      Rupiah min = Rupiah.of(at == 0 ? 0 : PRICE_STEPS[at] + 1);
      Rupiah max =
          at + 1 < PRICE_STEPS.length
              ? Rupiah.of(PRICE_STEPS[at + 1])
              : id.lapakkarya.catalogue.ProductRules.HIGHEST_PRICE;
      ranges.add(new PriceRange(min, max, number(row[2])));
    }
    ranges.sort(java.util.Comparator.comparing(PriceRange::min));
    return ranges;
  }

  private List<Object[]> group(
      ListingFilter filter, ListingFilter.Part without, String columns, String by) {
    List<Object[]> rows = new ArrayList<>();
    Query query =
        filter.bind(
            market.createNativeQuery(
                "SELECT "
                    + columns
                    + ", COUNT(*) FROM listing"
                    + filter.where(without)
                    + " GROUP BY "
                    + by),
            without,
            false);
    for (Object row : query.getResultList()) {
      rows.add((Object[]) row);
    }
    return rows;
  }

  private long count(ListingFilter filter, ListingFilter.Part without) {
    Query query =
        filter.bind(
            market.createNativeQuery("SELECT COUNT(*) FROM listing" + filter.where(without)),
            without,
            false);
    return number(query.getSingleResult());
  }

  /** The slug of everything that can be seen, the newest first; a sitemap takes 50,000. */
  public List<String> slugs() {
    List<String> slugs = new ArrayList<>();
    for (Object slug :
        market
            .createNativeQuery(
                "SELECT slug FROM listing ORDER BY created_at DESC, slug LIMIT 49000")
            .getResultList()) {
      slugs.add((String) slug);
    }
    return slugs;
  }

  private static ListingView view(Object[] row) {
    return new ListingView(
        number(row[0]),
        (String) row[1],
        new LocalText((String) row[2], (String) row[3]),
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        Rupiah.of(number(row[8])),
        Rupiah.of(number(row[9])),
        row[10] instanceof Boolean flag ? flag : number(row[10]) != 0,
        (int) number(row[11]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
