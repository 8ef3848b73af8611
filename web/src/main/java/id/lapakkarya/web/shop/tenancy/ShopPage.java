package id.lapakkarya.web.shop.tenancy;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.storefront.ListingQuery;
import id.lapakkarya.storefront.ListingView;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.FormerNameView;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.answers.MadeFrom;
import id.lapakkarya.web.shop.ClosedShop;
import id.lapakkarya.web.shop.Numbers;
import id.lapakkarya.web.shop.Paging;
import id.lapakkarya.web.shop.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One Lapas's stall. */
@Named
@RequestScoped
public class ShopPage {
  private static final int SIZE = 24;
  private static final int AHEAD = 14;

  @Inject private ShopDirectory directory;
  @Inject private Listings listings;
  @Inject private Catalogue catalogue;
  @Inject private MadeFrom madeFrom;
  @Inject private ClosedShop closedShop;
  @Inject private Clock clock;

  private String slug;
  private String page;
  private ShopView shop;
  private Page<ListingView> found;
  private List<ListingView> featured;
  private List<FormerNameView> formerNames = List.of();

  public void open() {
    shop = directory.findShop(slug).orElseThrow(() -> LapakException.notFound("shop"));
    if (!shop.isActive()) {
      closedShop.explain(shop);
      throw LapakException.notFound("shop");
    }
    formerNames = directory.formerNamesOf(shop.id());
    madeFrom.list(Optional.empty(), Optional.of(slug));
    found = listings.search(ListingQuery.ofShop(slug, Numbers.pageOf(page), SIZE)).listings();
  }

  /** What the Lapas shows first, on the first page. */
  public List<ListingView> getFeatured() {
    if (featured == null) {
      featured = found.page() == 0 ? listings.inStock(catalogue.featuredOf(shop.id())) : List.of();
    }
    return featured;
  }

  /** Days without orders are announced a fortnight ahead. */
  public boolean isVacationNear() {
    LocalDate today = WibDates.dayOf(clock.instant());
    return shop.vacation() != null
        && !today.isAfter(shop.vacation().until())
        && !today.plusDays(AHEAD).isBefore(shop.vacation().from());
  }

  /** What the Lapas was called before. */
  public List<FormerNameView> getFormerNames() {
    return formerNames;
  }

  public ShopView getShop() {
    return shop;
  }

  public List<ListingView> getItems() {
    return found.items();
  }

  public long getTotal() {
    return found.total();
  }

  public Paging getPaging() {
    Query here = Query.to("/toko/" + slug);
    return new Paging(
        found.page(),
        found.pages(),
        number -> here.with("page", number == 0 ? "" : number).toString());
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
