package id.lapakkarya.web.shop.discovery;

import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.Assets;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.catalogue.ProductPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * What a page says to machines in the words of schema.org, as JSON-LD. Goods are offered by the
 * Lapas; makers are never named.
 */
@Named
@RequestScoped
public class LinkedData {
  private static final String SCHEMA = "https://schema.org";
  private static final String CURRENCY = "IDR";

  @Inject private Addresses addresses;
  @Inject private Assets assets;
  @Inject private Language lang;
  @Inject private Texts texts;

  /** Product with one Offer for each variant, and its seller. */
  public String product(ProductPage page) {
    String link = addresses.of("/karya/" + page.getSlug());
    JsonArrayBuilder pictures = Json.createArrayBuilder();
    page.getPictures().forEach(picture -> pictures.add(addresses.of(picture)));
    JsonArrayBuilder offers = Json.createArrayBuilder();
    for (ProductPage.Variant variant : page.getVariants()) {
      offers.add(
          typed("Offer")
              .add("sku", variant.sku().code())
              .add("url", link + "?sku=" + variant.sku().code())
              .add("price", variant.price().amount())
              .add("priceCurrency", CURRENCY)
              .add(
                  "availability",
                  SCHEMA + (page.isBuyable() && variant.isBuyable() ? "/InStock" : "/OutOfStock"))
              .add("seller", organization(page.getShop())));
    }
    return script(
        typed("Product")
            .add("@context", SCHEMA)
            .add("name", page.getName())
            .add("description", page.getSummary())
            .add("url", link)
            .add("image", pictures)
            .add("category", page.getProduct().category())
            .add("brand", organization(page.getShop()))
            .add("offers", offers)
            .build());
  }

  /** BreadcrumbList from the front page over the crafts to this page. */
  public String trail(List<CategoryView> crafts, String here) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    items.add(crumb(1, texts.text("shop.template.name"), addresses.of("/")));
    int position = 2;
    for (CategoryView craft : crafts) {
      items.add(
          crumb(position++, lang.text(craft.name()), addresses.of("/kategori/" + craft.slug())));
    }
    items.add(crumb(position, here, addresses.getCanonical()));
    return script(
        typed("BreadcrumbList").add("@context", SCHEMA).add("itemListElement", items).build());
  }

  /** The market itself. */
  public String market() {
    return script(
        typed("Organization")
            .add("@context", SCHEMA)
            .add("name", texts.text("shop.template.name"))
            .add("url", addresses.of("/"))
            .add("logo", addresses.of(assets.of("shop/mark.svg")))
            .build());
  }

  /** A shop of the market. */
  public String shop(ShopView shop) {
    return script(organization(shop).add("@context", SCHEMA).build());
  }

  private JsonObjectBuilder organization(ShopView shop) {
    return typed("Organization")
        .add("name", shop.name())
        .add("url", addresses.of("/toko/" + shop.slug()))
        .add("logo", addresses.of("/art/shop/" + shop.slug() + "/logo.svg"));
  }

  private static JsonObjectBuilder crumb(int position, String name, String link) {
    return typed("ListItem").add("position", position).add("name", name).add("item", link);
  }

  private static JsonObjectBuilder typed(String type) {
    return Json.createObjectBuilder().add("@type", type);
  }

  /**
   * A data block, which browsers never run. Its text cannot end the element: "&lt;" and "&amp;" are
   * written in code.
   */
  static String script(JsonObject data) {
    String text = data.toString().replace("<", "\\u003c").replace("&", "\\u0026");
    return "<script type=\"application/ld+json\">" + text + "</script>";
  }
}
