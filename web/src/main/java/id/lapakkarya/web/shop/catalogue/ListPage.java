package id.lapakkarya.web.shop.catalogue;

import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.storefront.ListingPage;
import id.lapakkarya.storefront.ListingPage.Facet;
import id.lapakkarya.storefront.ListingQuery;
import id.lapakkarya.storefront.ListingQuery.Sort;
import id.lapakkarya.storefront.ListingView;
import id.lapakkarya.storefront.Listings;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of works: all of them, a category's, or what a search found, narrowed by facets. */
@Named
@RequestScoped
public class ListPage {
  private static final int SIZE = 24;
  private static final int SUGGESTIONS = 6;

  /** The last range ends nowhere in truth. */
  private static final Rupiah OPEN_END = Rupiah.of(1_000_000_000);

  private static final int LONGEST_SEARCH = 120;

  @Inject private Listings listings;
  @Inject private Crafts crafts;
  @Inject private Texts texts;
  @Inject private Language lang;
  @Inject private MadeFrom madeFrom;

  private String category;
  private String shop;
  private String q = "";
  private String minPrice;
  private String maxPrice;
  private String stock;
  private String sort;
  private String page;

  private boolean categoryPage;
  private Optional<CategoryView> craft = Optional.empty();
  private ListingPage found;

  /** A value of a facet, as the page shows it. */
  public record Choice(String slug, String label, long count) {}

  /** A range of prices and the list it leads to. */
  public record PriceChoice(String label, long count, String url, boolean current) {}

  /** A filter in use, and the list without it. */
  public record Applied(String label, String without) {}

  /** The address names the category. */
  public void openCategory() {
    categoryPage = true;
    craft = text(category).flatMap(crafts::find);
    if (craft.isEmpty()) {
      throw LapakException.notFound("category");
    }
    search();
  }

  /** Everything, or what some words find; the category is a filter among others. */
  public void openSearch() {
    craft = text(category).flatMap(crafts::find);
    search();
  }

  private void search() {
    q =
        text(q)
            .map(words -> words.substring(0, Math.min(LONGEST_SEARCH, words.length())))
            .orElse("");
    madeFrom.list(text(category), text(shop));
    found =
        listings.search(
            new ListingQuery(
                q,
                text(category),
                text(shop),
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

  /** What might please instead, where nothing was found. */
  public List<ListingView> getSuggestions() {
    return listings.items(ListingQuery.newest(SUGGESTIONS));
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

  public List<Choice> getCategoryFacets() {
    return found.categories().stream()
        .map(facet -> new Choice(facet.slug(), craftName(facet.slug()), facet.count()))
        .toList();
  }

  public List<Choice> getShopFacets() {
    return found.shops().stream()
        .map(facet -> new Choice(facet.slug(), facet.name(), facet.count()))
        .toList();
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
    if (!isCategoryPage() && craft.isPresent()) {
      applied.add(new Applied(craftName(category), firstPage().without("category").toString()));
    }
    text(shop)
        .ifPresent(
            slug ->
                applied.add(new Applied(shopName(slug), firstPage().without("shop").toString())));
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
    return Query.to(getPath())
        .with("q", q)
        .with("category", isCategoryPage() ? "" : category)
        .with("shop", shop)
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

  private String shopName(String slug) {
    return found.shops().stream()
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

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
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
