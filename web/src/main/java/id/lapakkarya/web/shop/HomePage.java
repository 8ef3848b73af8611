package id.lapakkarya.web.shop;

import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.shipping.AreaView;
import id.lapakkarya.shipping.Areas;
import id.lapakkarya.storefront.ListingQuery;
import id.lapakkarya.storefront.ListingView;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.art.Pictures;
import id.lapakkarya.web.shop.tenancy.ShopsPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The front page. */
@Named
@RequestScoped
public class HomePage {
  private static final int NEWEST = 8;
  private static final int LOOKED_THROUGH = 100;
  private static final int SHOPS = 6;
  private static final int IN_HERO = 3;
  private static final String HERO = "shop.catalogue.home.today.";

  @Inject private Listings listings;
  @Inject private ShopsPage shops;
  @Inject private Areas areas;
  @Inject private Crafts crafts;
  @Inject private Pictures art;
  @Inject private Texts texts;
  @Inject private Language lang;
  @Inject private Clock clock;

  private String dekat;
  private Optional<AreaView> near = Optional.empty();
  private List<ListingView> newest;
  private List<ShopView> nearest;
  private CategoryView today;
  private List<ListingView> todays = List.of();

  /** Another craft every day, in turn; one that has nothing to sell is passed over. */
  public void open() {
    near = areas.find(dekat).filter(area -> "regency".equals(area.level()));
    List<CategoryView> all = crafts.getMain();
    int first = (int) (WibDates.dayOf(clock.instant()).toEpochDay() % Math.max(1, all.size()));
    for (int i = 0; i < all.size() && todays.isEmpty(); i++) {
      today = all.get((first + i) % all.size());
      todays = listings.items(ListingQuery.inStockOf(today.slug(), IN_HERO));
    }
  }

  /** The craft of the day; null only where nothing at all is for sale. */
  public CategoryView getToday() {
    return todays.isEmpty() ? null : today;
  }

  /** A few pieces of it. */
  public List<ListingView> getTodays() {
    return todays;
  }

  /** The cloth that it is known for; empty for crafts that make none. */
  public String getCloth() {
    return art.cloth(today.slug()).orElse("");
  }

  public String getHeroTitle() {
    return hero("title");
  }

  public String getHeroText() {
    return hero("text");
  }

  private String hero(String part) {
    String own = HERO + today.slug() + "." + part;
    return texts.knows(own) ? texts.text(own) : texts.text(HERO + part, lang.text(today.name()));
  }

  /** One of each shop, so that a shop that brings much at once does not fill the page. */
  public List<ListingView> getNewest() {
    if (newest == null) {
      Set<String> seen = new HashSet<>();
      newest =
          listings.items(ListingQuery.newest(LOOKED_THROUGH)).stream()
              .filter(item -> item.inStock() && seen.add(item.shopSlug()))
              .limit(NEWEST)
              .toList();
    }
    return newest;
  }

  /** Those nearest to the area that was asked for, then those with most to show. */
  public List<ShopView> getShops() {
    if (nearest == null) {
      nearest =
          shops.getShops().stream()
              .sorted(
                  Comparator.comparingInt(this::distance)
                      .thenComparing(Comparator.comparing(this::works).reversed()))
              .limit(SHOPS)
              .toList();
    }
    return nearest;
  }

  /** 0 in the same regency, 1 in the same province, 2 elsewhere or when nobody asked. */
  private int distance(ShopView shop) {
    if (near.isEmpty()) {
      return 2;
    }
    String code = near.get().code();
    if (code.equals(shop.regencyCode())) {
      return 0;
    }
    return shop.regencyCode().startsWith(code.substring(0, code.indexOf('.') + 1)) ? 1 : 2;
  }

  /** The name of the area that was asked for; empty when none was. */
  public String getNear() {
    return near.map(AreaView::name).orElse("");
  }

  public long works(ShopView shop) {
    return shops.works(shop);
  }

  public int getShopCount() {
    return shops.getShops().size();
  }

  public String getDekat() {
    return dekat;
  }

  public void setDekat(String dekat) {
    this.dekat = dekat;
  }
}
