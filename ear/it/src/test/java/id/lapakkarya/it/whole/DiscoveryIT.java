package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How search engines and whoever shares a link find a work. */
@WholeEar
class DiscoveryIT {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
  private static final Pattern PICTURE =
      Pattern.compile("property=\"og:image\" content=\"([^\"]+)\"");
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Test
  void should_list_in_the_sitemap_what_can_be_seen_and_keep_crawlers_from_the_rest() {
    Goods goods = Goods.of(LPP, 5);
    Pattern dated =
        Pattern.compile(
            "/karya/" + goods.slug() + "</loc><lastmod>20\\d\\d-\\d\\d-\\d\\dT[\\d:]+Z</lastmod>");

    await().untilAsserted(() -> assertThat(page("/sitemap.xml")).containsPattern(dated));
    assertThat(page("/sitemap.xml")).contains("/toko/" + LPP).doesNotContain("/admin");
    assertThat(page("/robots.txt")).contains("Disallow: /admin").contains("/sitemap.xml");
  }

  @Test
  void should_offer_each_variant_to_other_shop_windows_with_price_and_stock() {
    Offer cloth = Offer.inTwoColours(LPP, 150_000, 165_000);
    Goods none = Goods.of(LAPAS, 80_000, 0);
    String sku = cloth.skus().get(0);

    await()
        .untilAsserted(
            () ->
                assertThat(page("/feed/google.xml"))
                    .contains("<g:id>" + sku + "</g:id>")
                    .contains("<g:id>" + none.sku() + "</g:id>"));
    String feed = page("/feed/google.xml");
    String first = between(feed, "<g:id>" + sku, "</item>");
    assertThat(first)
        .contains("<g:price>150000 IDR</g:price>")
        .contains("<g:availability>in_stock</g:availability>")
        .contains("<g:item_group_id>" + cloth.slug() + "</g:item_group_id>")
        .contains(Environment.url() + "/karya/" + cloth.slug() + "?sku=" + sku);
    assertThat(between(feed, "<g:id>" + none.sku(), "</item>"))
        .contains("<g:availability>out_of_stock</g:availability>")
        .doesNotContain("item_group_id");
    assertThat(page("/feed/karya.csv"))
        .startsWith("kode,karya,varian,kategori,lapas,kota,harga,")
        .containsPattern("(?m)^" + sku + ",.*,150000,ya,.*/k/" + sku + ",")
        .containsPattern("(?m)^" + none.sku() + ",.*,80000,tidak,");
  }

  @Test
  void should_lead_from_the_code_on_a_tag_to_the_variant() {
    Offer cloth = Offer.inTwoColours(LPP, 150_000, 165_000);
    String sku = cloth.skus().get(1);

    for (String printed : List.of(sku, sku.toLowerCase(Locale.ROOT))) {
      Answer answer = get("/k/" + printed);
      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.header("Location")).endsWith("/karya/" + cloth.slug() + "?sku=" + sku);
    }
    for (String wrong : List.of("/k/LK-TIDAKADA", "/k/", "/k/x/y")) {
      assertThat(get(wrong).status()).as(wrong).isEqualTo(404);
    }
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    return text.substring(start, text.indexOf(to, start));
  }

  @Test
  void should_describe_a_work_to_machines_with_price_stock_seller_and_returns() {
    Goods goods = Goods.of(LPP, 175_000, 5);

    List<JsonObject> data = data(page("/karya/" + goods.slug()));

    JsonObject product = data.get(0);
    assertThat(product.getString("@type")).isEqualTo("Product");
    assertThat(product.getJsonArray("image")).hasSize(2);
    JsonObject offer = product.getJsonObject("offers");
    assertThat(offer.getString("sku")).isEqualTo(goods.sku());
    assertThat(offer.getInt("price")).isEqualTo(175_000);
    assertThat(offer.getString("priceCurrency")).isEqualTo("IDR");
    assertThat(offer.getString("availability")).endsWith("/InStock");
    assertThat(offer.getJsonObject("hasMerchantReturnPolicy").getString("merchantReturnLink"))
        .endsWith("/bantuan/pengiriman#retur");
    JsonObject seller = offer.getJsonObject("seller");
    assertThat(seller.getString("url")).endsWith("/toko/" + LPP);
    assertThat(seller.getJsonObject("address").getString("addressCountry")).isEqualTo("ID");
    assertThat(data.get(1).getString("@type")).isEqualTo("BreadcrumbList");
    assertThat(data)
        .allSatisfy(each -> assertThat(each.getString("@context")).contains("schema.org"));
  }

  @Test
  void should_offer_each_variant_and_say_between_which_prices() {
    Offer cloth = Offer.inTwoColours(LPP, 150_000, 165_000);

    JsonObject offers = data(page("/karya/" + cloth.slug())).get(0).getJsonObject("offers");

    assertThat(offers.getString("@type")).isEqualTo("AggregateOffer");
    assertThat(offers.getInt("lowPrice")).isEqualTo(150_000);
    assertThat(offers.getInt("highPrice")).isEqualTo(165_000);
    assertThat(offers.getInt("offerCount")).isEqualTo(2);
    assertThat(offers.getJsonArray("offers").getJsonObject(1).getString("url"))
        .endsWith("?sku=" + cloth.skus().get(1));
  }

  @Test
  void should_say_who_the_market_is_and_how_to_search_it() {
    List<JsonObject> data = data(page("/"));

    assertThat(data.get(0).getString("@type")).isEqualTo("Organization");
    assertThat(data.get(0).getJsonObject("contactPoint").getString("url")).contains("#pengaduan");
    JsonObject action = data.get(1).getJsonObject("potentialAction");
    assertThat(action.getString("@type")).isEqualTo("SearchAction");
    assertThat(action.getJsonObject("target").getString("urlTemplate"))
        .isEqualTo(Environment.url() + "/cari?q={search_term_string}");
    assertThat(data(page("/toko/" + LPP)).get(0).getString("telephone")).contains("CONTOH");
  }

  @Test
  void should_give_a_page_one_address_in_each_language() {
    Goods goods = Goods.of(LPP, 5);
    String address = Environment.url() + "/karya/" + goods.slug();

    String indonesian = page("/karya/" + goods.slug() + "?utm_source=uji&sku=" + goods.sku());
    String english = page("/karya/" + goods.slug() + "?lang=en");

    assertThat(indonesian).contains(canonical(address));
    assertThat(english).contains(canonical(address + "?lang=en"));
    for (String each : List.of(indonesian, english)) {
      assertThat(each)
          .contains(alternate("id", address))
          .contains(alternate("en", address + "?lang=en"))
          .contains(alternate("x-default", address));
    }
    assertThat(indonesian).contains("https://wa.me/?text=");
  }

  @Test
  void should_know_the_pages_of_a_list_and_not_what_it_is_narrowed_to() {
    String list = Environment.url() + "/cari";

    assertThat(page("/cari")).contains(canonical(list)).doesNotContain("noindex");
    assertThat(page("/cari?page=1")).contains(canonical(list + "?page=1"));
    for (String narrowed :
        List.of("?q=songket", "?shop=" + LPP, "?inStock=true", "?sort=price", "?minPrice=50000")) {
      assertThat(page("/cari" + narrowed))
          .as(narrowed)
          .contains("content=\"noindex, follow\"")
          .doesNotContain("rel=\"canonical\"");
    }
    // Whoever has no cart finds an empty one: nothing of anybody's (docs/quality.md).
    assertThat(page("/keranjang")).contains(canonical(Environment.url() + "/keranjang"));
    assertThat(page("/luring")).contains("noindex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/kategori/kriya", "/toko/" + LAPAS, "/bantuan/cara-belanja"})
  void should_show_a_picture_beside_a_shared_link(String path) throws IOException {
    assertShared(path);
  }

  @Test
  void should_show_the_work_beside_a_shared_link_and_let_it_be_kept() throws IOException {
    Goods goods = Goods.of(LPP, 5);

    Answer picture = assertShared("/karya/" + goods.slug());

    assertThat(picture.header("Cache-Control")).isEqualTo(FOR_EVER);
  }

  @Test
  void should_let_pictures_be_kept_until_they_are_others() {
    Goods goods = Goods.of(LPP, 5);
    String source =
        find(
            "src=\"(/art/[0-9a-f]{10}/product/" + goods.slug() + "\\.svg)\"",
            page("/karya/" + goods.slug()));

    Answer kept = get(source);
    Answer plain = get("/art/product/" + goods.slug() + ".svg");
    Answer older = get(source.replaceFirst("/art/[0-9a-f]{10}/", "/art/0123456789/"));

    assertThat(kept.header("Cache-Control")).isEqualTo(FOR_EVER);
    assertThat(plain.header("Cache-Control")).isEqualTo("public, max-age=3600");
    assertThat(older.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(plain.text()).isEqualTo(kept.text());
    assertThat(older.text()).isEqualTo(kept.text());
  }

  private static Answer assertShared(String path) throws IOException {
    String page = page(path);
    String address = find(PICTURE.pattern(), page);
    assertThat(address).startsWith(Environment.url());
    assertThat(page).contains("og:image:alt").contains("summary_large_image").contains("og:title");
    Answer picture = get(address.substring(Environment.url().length())).expect(200);
    assertThat(picture.header("Content-Type")).startsWith("image/jpeg");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.body()));
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(picture.body()).hasSizeLessThan(300_000);
    return picture;
  }

  private static String find(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static String canonical(String address) {
    return "rel=\"canonical\" href=\"" + address + "\"";
  }

  private static String alternate(String language, String address) {
    return "hreflang=\"" + language + "\" href=\"" + address + "\"";
  }

  private static List<JsonObject> data(String page) {
    return DATA.matcher(page)
        .results()
        .map(found -> Json.createReader(new StringReader(found.group(1))).readObject())
        .toList();
  }

  private static String page(String path) {
    return get(path).expect(200).text();
  }

  private static Answer get(String path) {
    return Api.anyone().get("/" + path);
  }
}
