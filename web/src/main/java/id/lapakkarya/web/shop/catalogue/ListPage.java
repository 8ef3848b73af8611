package id.lapakkarya.web.shop.catalogue;

import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.storefront.Closeness;
import id.lapakkarya.storefront.FacetKind;
import id.lapakkarya.storefront.ListingPage;
import id.lapakkarya.storefront.ListingPage.AttributeFacet;
import id.lapakkarya.storefront.ListingPage.Facet;
import id.lapakkarya.storefront.ListingQuery;
import id.lapakkarya.storefront.ListingQuery.Sort;
import id.lapakkarya.storefront.ListingView;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.storefront.SearchHelp;
import id.lapakkarya.web.answers.MadeFrom;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.Crafts;
import id.lapakkarya.web.shop.Numbers;
import id.lapakkarya.web.shop.Paging;
import id.lapakkarya.web.shop.Query;
import id.lapakkarya.web.shop.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of works: all of them, a category's, or what a search found, narrowed by facets. */
@Named
@RequestScoped
public class ListPage {
  private static final int SIZE = 24;
  private static final int SUGGESTIONS = 6;

  /** The last range ends nowhere in truth. */
  private static final Rupiah OPEN_END = Rupiah.of(1_000_000_000);

  private static final int LONGEST_SEARCH = 120;
  private static final int MOST_VALUES = 50;

  /** As the address names them, in the order of the page. */
  private static final Map<FacetKind, String> PARAMETERS = new EnumMap<>(FacetKind.class);

  static {
    PARAMETERS.put(FacetKind.CATEGORY, "category");
    PARAMETERS.put(FacetKind.SHOP, "shop");
    PARAMETERS.put(FacetKind.TOWN, "town");
    PARAMETERS.put(FacetKind.MOTIF, "motif");
    PARAMETERS.put(FacetKind.SIZE, "variantSize");
  }

  /** Before the key of an attribute, in the address. */
  private static final String ATTRIBUTE = "attr.";

  @Inject private Listings listings;
  @Inject private Crafts crafts;
  @Inject private Catalogue catalogue;
  @Inject private Texts texts;
  @Inject private Language lang;
  @Inject private MadeFrom madeFrom;
  @Inject private HttpServletRequest request;

  private String category;
  private String q = "";
  private String minPrice;
  private String maxPrice;
  private String stock;
  private String sort;
  private String page;

  private final Map<FacetKind, Set<String>> chosen = new EnumMap<>(FacetKind.class);
  private final Map<String, Set<String>> attributes = new LinkedHashMap<>();
  private boolean categoryPage;
  private Optional<CategoryView> craft = Optional.empty();
  private ListingPage found;
  private SearchHelp help;

  /** A value of a facet, as the page shows it. */
  public record Choice(String slug, String label, long count, boolean chosen) {}

  /** A facet, as the page shows it, with the name of its parameter. */
  public record Group(String parameter, String legend, List<Choice> choices) {}

  /** Words to look for instead, and where that leads. */
  public record Attempt(String label, String url, long count) {}

  /** A range of prices and the list it leads to. */
  public record PriceChoice(String label, long count, String url, boolean current) {}

  /** A filter in use, and the list without it. */
  public record Applied(String label, String without) {}

  /** The address names the category. */
  public void openCategory() {
    categoryPage = true;
    choose();
    chosen.put(FacetKind.CATEGORY, text(category).map(Set::of).orElse(Set.of()));
    craft = text(category).flatMap(crafts::find);
    if (craft.isEmpty()) {
      throw LapakException.notFound("category");
    }
    search();
  }

  /** Everything, or what some words find; the category is a filter among others. */
  public void openSearch() {
    choose();
    Set<String> categories = chosen.get(FacetKind.CATEGORY);
    craft = categories.size() == 1 ? crafts.find(categories.iterator().next()) : Optional.empty();
    search();
  }

  /** What the address says several times cannot be told by a view's parameter. */
  private void choose() {
    PARAMETERS.forEach((kind, name) -> chosen.put(kind, values(name)));
    request.getParameterMap().keySet().stream()
        .filter(name -> name.startsWith(ATTRIBUTE))
        .limit(MOST_VALUES)
        .forEach(name -> attributes.put(name.substring(ATTRIBUTE.length()), values(name)));
  }

  private Set<String> values(String name) {
    String[] values = request.getParameterValues(name);
    return Stream.of(values == null ? new String[0] : values)
        .flatMap(value -> text(value).stream())
        .limit(MOST_VALUES)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void search() {
    q =
        text(q)
            .map(words -> words.substring(0, Math.min(LONGEST_SEARCH, words.length())))
            .orElse("");
    madeFrom.list(chosen.get(FacetKind.CATEGORY), chosen.get(FacetKind.SHOP));
    found =
        listings.search(
            new ListingQuery(
                q,
                chosen,
                attributes,
                Numbers.rupiah(minPrice),
                Numbers.rupiah(maxPrice),
                isInStock(),
                sorting(),
                Numbers.pageOf(page),
                SIZE));
  }

  public String getTitle() {
    if (isCategoryPage()) {
      return craft.map(known -> known.name().in(lang.getLocale())).orElse("");
    }
    return q.isEmpty()
        ? texts.text("shop.catalogue.list.all")
        : texts.text("shop.catalogue.list.found", q);
  }

  /** Whether the address itself names the category, so that it is no filter. */
  public boolean isCategoryPage() {
    return categoryPage;
  }

  /** Whether it is one of very many lists that search engines need not know. */
  public boolean isNarrowed() {
    return !q.isEmpty() || text(sort).isPresent() || !getApplied().isEmpty();
  }

  /** The crafts above this one. */
  public List<CategoryView> getTrail() {
    return Optional.ofNullable(getParent()).map(List::of).orElse(List.of());
  }

  public String getDescription() {
    return texts.text("shop.catalogue.list.description", getTitle(), getTotal());
  }

  public CategoryView getParent() {
    return craft.flatMap(CategoryView::parent).flatMap(crafts::find).orElse(null);
  }

  /** The kinds of this page's craft. */
  public List<CategoryView> getKinds() {
    return categoryPage ? crafts.kindsOf(category) : List.of();
  }

  public String getCurrentCraft() {
    return craft.map(known -> known.parent().orElse(known.slug())).orElse("");
  }

  public String getPath() {
    return categoryPage ? "/kategori/" + category : "/cari";
  }

  public List<ListingView> getItems() {
    return found.listings().items();
  }

  /** What might please instead, where nothing was found: the newest that can be had. */
  public List<ListingView> getSuggestions() {
    return listings.items(ListingQuery.inStock(SUGGESTIONS));
  }

  /** How near the goods come to the words, as the page says it; empty where they are exact. */
  public String getCloseness() {
    return getTotal() == 0 || found.closeness() == Closeness.EXACT
        ? ""
        : found.closeness().name().toLowerCase(Locale.ROOT);
  }

  /** Words that are nearly those that were typed, where those are nowhere; or null. */
  public Attempt getMeant() {
    String words = getTotal() == 0 ? help().meant() : found.instead();
    return words.isEmpty() ? null : attempt(words, 0);
  }

  /** Each of the words alone, where all of them find nothing. */
  public List<Attempt> getFewer() {
    return help().fewer().stream().map(phrase -> attempt(phrase.text(), phrase.count())).toList();
  }

  /** Categories of what those words find. */
  public List<Attempt> getNear() {
    return help().near().stream()
        .map(
            facet ->
                new Attempt(craftName(facet.slug()), "/kategori/" + facet.slug(), facet.count()))
        .toList();
  }

  private static Attempt attempt(String words, long count) {
    return new Attempt(words, Query.to("/cari").with("q", words).toString(), count);
  }

  private SearchHelp help() {
    if (help == null) {
      help = q.isEmpty() ? new SearchHelp("", List.of(), List.of()) : listings.help(q);
    }
    return help;
  }

  public long getTotal() {
    return found.listings().total();
  }

  public List<String> getSorts() {
    List<String> sorts = new ArrayList<>();
    if (!q.isEmpty()) {
      sorts.add(Sort.RELEVANCE.code());
    }
    sorts.addAll(List.of(Sort.NEWEST.code(), Sort.PRICE.code(), Sort.PRICE_DESCENDING.code()));
    return sorts;
  }

  /** Facets with values to choose from; the category is none where the address names it. */
  public List<Group> getFacets() {
    return Stream.concat(
            PARAMETERS.entrySet().stream()
                .filter(each -> !isCategoryPage() || each.getKey() != FacetKind.CATEGORY)
                .map(each -> group(each.getKey(), each.getValue())),
            found.attributes().stream().map(this::group))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private Group group(AttributeFacet facet) {
    AttributeView attribute = facet.attribute();
    Set<String> own = chosen(attribute);
    return new Group(
        parameter(attribute),
        attribute.attribute().name().in(lang.getLocale()),
        facet.choices().stream()
            .map(
                each ->
                    new Choice(
                        each.slug(),
                        attribute.nameOf(each.slug(), lang.getLocale()),
                        each.count(),
                        own.contains(each.slug())))
            .toList());
  }

  private static String parameter(AttributeView attribute) {
    return ATTRIBUTE + attribute.attribute().key();
  }

  private Set<String> chosen(AttributeView attribute) {
    return attributes.getOrDefault(attribute.attribute().key(), Set.of());
  }

  private Group group(FacetKind kind, String parameter) {
    Set<String> own = chosen.get(kind);
    return new Group(
        parameter,
        texts.text("shop.catalogue.list.filter." + parameter),
        found.facets(kind).stream()
            .map(
                facet ->
                    new Choice(
                        facet.slug(),
                        label(kind, facet.slug(), facet.name()),
                        facet.count(),
                        own.contains(facet.slug())))
            .toList());
  }

  private String label(FacetKind kind, String slug, String name) {
    return switch (kind) {
      case CATEGORY -> craftName(slug);
      case MOTIF ->
          catalogue
              .findMotif(name)
              .map(known -> known.motif().name().in(lang.getLocale()))
              .orElse(name);
      default -> name;
    };
  }

  /** How many of what fits can be had at once. */
  public long getReady() {
    return found.inStock();
  }

  public List<PriceChoice> getPriceFacets() {
    return found.priceRanges().stream()
        .filter(range -> range.count() > 0)
        .map(
            range ->
                new PriceChoice(
                    rangeLabel(range.min(), range.max()),
                    range.count(),
                    firstPage()
                        .with("minPrice", range.min().isPositive() ? range.min().amount() : "")
                        .with(
                            "maxPrice",
                            range.max().compareTo(OPEN_END) < 0 ? range.max().amount() : "")
                        .toString(),
                    Numbers.rupiah(minPrice).orElse(Rupiah.ZERO).equals(range.min())
                        && Numbers.rupiah(maxPrice)
                            .equals(
                                Optional.of(range.max())
                                    .filter(max -> max.compareTo(OPEN_END) < 0))))
        .toList();
  }

  public List<Applied> getApplied() {
    List<Applied> applied = new ArrayList<>();
    PARAMETERS.forEach(
        (kind, name) -> {
          if (!isCategoryPage() || kind != FacetKind.CATEGORY) {
            chosen
                .get(kind)
                .forEach(
                    slug ->
                        applied.add(
                            new Applied(
                                label(kind, slug, nameOf(kind, slug)),
                                firstPage().without(name, slug).toString())));
          }
        });
    for (AttributeFacet each : found.attributes()) {
      AttributeView attribute = each.attribute();
      chosen(attribute)
          .forEach(
              choice ->
                  applied.add(
                      new Applied(
                          attribute.nameOf(choice, lang.getLocale()),
                          firstPage().without(parameter(attribute), choice).toString())));
    }
    if (Numbers.rupiah(minPrice).isPresent() || Numbers.rupiah(maxPrice).isPresent()) {
      applied.add(
          new Applied(
              rangeLabel(
                  Numbers.rupiah(minPrice).orElse(Rupiah.ZERO),
                  Numbers.rupiah(maxPrice).orElse(null)),
              firstPage().without("minPrice").without("maxPrice").toString()));
    }
    if (isInStock()) {
      applied.add(
          new Applied(
              texts.text("shop.catalogue.list.filter.inStock"),
              firstPage().without("inStock").toString()));
    }
    return applied;
  }

  /** The list without any filter. */
  public String getBare() {
    return Query.to(getPath()).with("q", q).toString();
  }

  public Paging getPaging() {
    return new Paging(
        found.listings().page(),
        found.listings().pages(),
        number -> firstPage().with("page", number == 0 ? "" : number).toString());
  }

  private Query firstPage() {
    Query query = Query.to(getPath()).with("q", q);
    for (Map.Entry<FacetKind, String> each : PARAMETERS.entrySet()) {
      if (!isCategoryPage() || each.getKey() != FacetKind.CATEGORY) {
        query = query.withAll(each.getValue(), chosen.get(each.getKey()));
      }
    }
    for (AttributeFacet each : found.attributes()) {
      query = query.withAll(parameter(each.attribute()), chosen(each.attribute()));
    }
    return query
        .with("minPrice", minPrice)
        .with("maxPrice", maxPrice)
        .with("inStock", isInStock() ? "true" : "")
        .with("sort", sort);
  }

  private Sort sorting() {
    return text(sort).flatMap(Sort::find).orElse(q.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE);
  }

  private String craftName(String slug) {
    return crafts.find(slug).map(known -> known.name().in(lang.getLocale())).orElse(slug);
  }

  private String nameOf(FacetKind kind, String slug) {
    return found.facets(kind).stream()
        .filter(facet -> facet.slug().equals(slug))
        .map(Facet::name)
        .findFirst()
        .orElse(slug);
  }

  private String rangeLabel(Rupiah min, Rupiah max) {
    if (max == null || max.compareTo(OPEN_END) >= 0) {
      return texts.text("shop.catalogue.list.filter.price.from", round(min));
    }
    return min.isPositive()
        ? texts.text("shop.catalogue.list.filter.price.range", round(min), max)
        : texts.text("shop.catalogue.list.filter.price.to", max);
  }

  /** Ranges begin one rupiah after the last ended; nobody wants to read that rupiah. */
  private static Rupiah round(Rupiah min) {
    return min.amount() % 1000 == 1 ? Rupiah.of(min.amount() - 1) : min;
  }

  private static Optional<String> text(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q == null ? "" : q;
  }

  public String getMinPrice() {
    return minPrice;
  }

  public void setMinPrice(String minPrice) {
    this.minPrice = minPrice;
  }

  public String getMaxPrice() {
    return maxPrice;
  }

  public void setMaxPrice(String maxPrice) {
    this.maxPrice = maxPrice;
  }

  public boolean isInStock() {
    return "true".equals(stock);
  }

  public String getStock() {
    return stock;
  }

  public void setStock(String stock) {
    this.stock = stock;
  }

  public String getSort() {
    return sorting().code();
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
