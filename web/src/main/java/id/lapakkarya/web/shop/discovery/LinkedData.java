package id.lapakkarya.web.shop.discovery;

import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ShopCalendar;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.art.Pictures;
import id.lapakkarya.web.shop.catalogue.ProductPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a page says to machines in the words of schema.org, as JSON-LD. Goods are offered by the
 * Lapas; makers are never named.
 */
@Named
@RequestScoped
public class LinkedData {
  /** Found once: each call of {@link Json} looks for its provider along the whole class path. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private static final String SCHEMA = "https://schema.org";
  private static final String CURRENCY = "IDR";
  private static final String HOURS = "OpeningHoursSpecification";
  private static final String MIDNIGHT = "00:00";
  private static final String COUNTRY = "ID";
  private static final String RETURNS = "/bantuan/pengiriman#retur";
  private static final String COMPLAINTS = "/bantuan/tentang#pengaduan";

  /** Within which a buyer may complain of goods that are wrong or broken; see the help page. */
  private static final int RETURN_DAYS = 2;

  @Inject private Addresses addresses;
  @Inject private Pictures art;
  @Inject private Language lang;
  @Inject private Clock clock;
  @Inject private Texts texts;

  /** Product with an Offer for each variant, and its seller. */
  public String product(ProductPage page) {
    return script(
        typed("Product")
            .add("name", page.getName())
            .add("description", page.getSummary())
            .add("url", addresses.of("/karya/" + page.getSlug()))
            .add("image", images(page))
            .add("category", page.getProduct().category())
            .add("brand", typed("Brand").add("name", page.getShop().name()))
            .add("offers", offers(page)));
  }

  private JsonArrayBuilder images(ProductPage page) {
    JsonArrayBuilder images = JSON.createArrayBuilder();
    if (page.getProduct().pictures().isEmpty()) {
      images
          .add(addresses.of(art.photo(page.getProduct(), page.getShop())))
          .add(addresses.of(art.share(page.getProduct(), page.getShop())));
    }
    page.getProduct().pictures().forEach(each -> images.add(addresses.of(art.own(each.picture()))));
    return images;
  }

  private JsonObjectBuilder offers(ProductPage page) {
    List<ProductPage.Variant> variants = page.getVariants();
    if (variants.size() == 1) {
      return offer(page, variants.get(0));
    }
    JsonArrayBuilder each = JSON.createArrayBuilder();
    variants.forEach(variant -> each.add(offer(page, variant)));
    return typed("AggregateOffer")
        .add("priceCurrency", CURRENCY)
        .add("lowPrice", page.getProduct().lowestPrice().amount())
        .add("highPrice", page.getProduct().highestPrice().amount())
        .add("offerCount", variants.size())
        .add("offers", each);
  }

  private JsonObjectBuilder offer(ProductPage page, ProductPage.Variant variant) {
    boolean inStock = page.isBuyable() && variant.isBuyable();
    return typed("Offer")
        .add("sku", variant.sku().code())
        .add("url", addresses.of("/karya/" + page.getSlug() + "?sku=" + variant.sku().code()))
        .add("price", variant.price().amount())
        .add("priceCurrency", CURRENCY)
        .add("itemCondition", SCHEMA + "/NewCondition")
        .add("availability", SCHEMA + (inStock ? "/InStock" : "/OutOfStock"))
        .add(
            "deliveryLeadTime",
            typed("QuantitativeValue")
                .add("value", page.getProduct().leadTimeDays())
                .add("unitCode", "DAY"))
        .add(
            "hasMerchantReturnPolicy",
            typed("MerchantReturnPolicy")
                .add("applicableCountry", COUNTRY)
                .add("returnPolicyCategory", SCHEMA + "/MerchantReturnFiniteReturnWindow")
                .add("merchantReturnDays", RETURN_DAYS)
                .add("itemDefectReturnFees", SCHEMA + "/FreeReturn")
                .add("merchantReturnLink", addresses.of(RETURNS)))
        .add("seller", organization(page.getShop()));
  }

  /** BreadcrumbList from the front page over the crafts to this page. */
  public String trail(List<CategoryView> crafts, String here) {
    JsonArrayBuilder items = JSON.createArrayBuilder();
    items.add(crumb(1, texts.text("shop.template.name"), addresses.of("/")));
    int position = 2;
    for (CategoryView craft : crafts) {
      items.add(
          crumb(position++, lang.text(craft.name()), addresses.of("/kategori/" + craft.slug())));
    }
    items.add(crumb(position, here, addresses.getCanonical()));
    return script(typed("BreadcrumbList").add("itemListElement", items));
  }

  /** The market itself, where to complain, and how to search it. */
  public String market() {
    String name = texts.text("shop.template.name");
    JsonObjectBuilder market =
        typed("Organization")
            .add("name", name)
            .add("url", addresses.of("/"))
            .add("logo", addresses.of("/art/icon-512.png"))
            .add(
                "contactPoint",
                typed("ContactPoint")
                    .add("contactType", "customer service")
                    .add("url", addresses.of(COMPLAINTS))
                    .add("areaServed", COUNTRY)
                    .add("availableLanguage", JSON.createArrayBuilder().add("id").add("en")));
    JsonObjectBuilder site =
        typed("WebSite")
            .add("name", name)
            .add("url", addresses.of("/"))
            .add("inLanguage", lang.getCode())
            .add(
                "potentialAction",
                typed("SearchAction")
                    .add(
                        "target",
                        typed("EntryPoint")
                            .add("urlTemplate", addresses.of("/cari?q={search_term_string}")))
                    .add("query-input", "required name=search_term_string"));
    return script(market) + script(site);
  }

  /** A shop of the market. */
  public String shop(ShopView shop) {
    JsonObjectBuilder store = organization(shop);
    if (shop.calendar().saysHours()) {
      store.add("@type", "Store").add("openingHoursSpecification", hours(shop.calendar()));
    }
    return script(store);
  }

  /**
   * The week, and single days that differ from it: those are closed from midnight to midnight. Days
   * by appointment are none on which somebody may simply come by.
   */
  private JsonArrayBuilder hours(ShopCalendar calendar) {
    JsonArrayBuilder specifications = JSON.createArrayBuilder();
    calendar
        .week()
        .forEach(
            (day, door) ->
                door.spans()
                    .forEach(
                        span ->
                            specifications.add(
                                typed(HOURS)
                                    .add("dayOfWeek", SCHEMA + "/" + english(day))
                                    .add("opens", span.from().toString())
                                    .add("closes", span.until().toString()))));
    calendar
        .closedFrom(WibDates.dayOf(clock.instant()))
        .forEach(
            closed ->
                specifications.add(
                    typed(HOURS)
                        .add("name", lang.text(closed.reason()))
                        .add("opens", MIDNIGHT)
                        .add("closes", MIDNIGHT)
                        .add("validFrom", closed.day().toString())
                        .add("validThrough", closed.day().toString())));
    return specifications;
  }

  private static String english(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private JsonObjectBuilder organization(ShopView shop) {
    return typed("Organization")
        .add("name", shop.name())
        .add("url", addresses.of("/toko/" + shop.slug()))
        .add("logo", addresses.of(art.emblem(shop)))
        .add("telephone", shop.phone())
        .add("email", shop.email())
        .add(
            "address",
            typed("PostalAddress")
                .add("streetAddress", shop.address())
                .add("addressLocality", shop.town())
                .add("postalCode", shop.postalCode())
                .add("addressCountry", COUNTRY));
  }

  private static JsonObjectBuilder crumb(int position, String name, String link) {
    return typed("ListItem").add("position", position).add("name", name).add("item", link);
  }

  private static JsonObjectBuilder typed(String type) {
    return JSON.createObjectBuilder().add("@type", type);
  }

  /**
   * A data block, which browsers never run. Its text cannot end the element: "&lt;" and "&amp;" are
   * written in code.
   */
  private static String script(JsonObjectBuilder data) {
    JsonObject whole = data.add("@context", SCHEMA).build();
    String text = whole.toString().replace("<", "\\u003c").replace("&", "\\u0026");
    return "<script type=\"application/ld+json\">" + text + "</script>";
  }
}
