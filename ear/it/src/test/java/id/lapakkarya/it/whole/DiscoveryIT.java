package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How search engines and whoever shares a link find a work. */
@WholeEar
class DiscoveryIT {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  @Test
  void should_list_in_the_sitemap_what_can_be_seen_and_keep_crawlers_from_the_rest() {
    Goods goods = Goods.of(LPP, 5);

    await()
        .untilAsserted(() -> assertThat(page("/sitemap.xml")).contains("/karya/" + goods.slug()));
    assertThat(page("/sitemap.xml")).contains("/toko/" + LPP).doesNotContain("/admin");
    assertThat(page("/robots.txt")).contains("Disallow: /admin").contains("/sitemap.xml");
  }

  @Test
  void should_describe_a_work_to_machines_with_price_stock_and_seller() {
    Goods goods = Goods.of(LPP, 175_000, 5);

    JsonObject product = data(page("/karya/" + goods.slug())).get(0);

    assertThat(product.getString("@type")).isEqualTo("Product");
    JsonObject offer = product.getJsonArray("offers").getJsonObject(0);
    assertThat(offer.getInt("price")).isEqualTo(175_000);
    assertThat(offer.getString("priceCurrency")).isEqualTo("IDR");
    assertThat(offer.getString("availability")).endsWith("/InStock");
    assertThat(offer.getJsonObject("seller").getString("url")).endsWith("/toko/" + LPP);
  }

  @Test
  void should_give_a_page_one_address_in_each_language() {
    Goods goods = Goods.of(LPP, 5);

    String indonesian = page("/karya/" + goods.slug() + "?utm_source=uji");
    String english = page("/karya/" + goods.slug() + "?lang=en");

    assertThat(indonesian).contains("rel=\"canonical\" href=\"" + address(goods, "") + "\"");
    assertThat(english).contains("rel=\"canonical\" href=\"" + address(goods, "?lang=en") + "\"");
    assertThat(indonesian).contains("https://wa.me/?text=");
  }

  private static String address(Goods goods, String query) {
    return Environment.url() + "/karya/" + goods.slug() + query;
  }

  private static List<JsonObject> data(String page) {
    return DATA.matcher(page)
        .results()
        .map(found -> Json.createReader(new StringReader(found.group(1))).readObject())
        .toList();
  }

  private static String page(String path) {
    return Api.anyone().get("/" + path).expect(200).text();
  }
}
