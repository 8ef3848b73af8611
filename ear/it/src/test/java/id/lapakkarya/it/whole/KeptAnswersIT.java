package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to anybody is kept, and nobody notices but by its speed. */
@WholeEar
class KeptAnswersIT {
  private static final String CART = "lapak_cart";
  private static final String SHOWN = "lapak_cart_items";

  @Test
  void should_show_a_new_price_at_once_where_the_old_one_was_kept() {
    Goods goods = Goods.of(LPP, 91_000, 5);
    String page = "//karya/" + goods.slug();
    assertThat(text(page)).contains("Rp91.000");
    assertThat(priceOf(goods)).isEqualTo(91_000);

    goods.reprice(92_000);

    assertThat(text(page)).contains("Rp92.000").doesNotContain("Rp91.000");
    assertThat(priceOf(goods)).isEqualTo(92_000);
  }

  @Test
  void should_show_at_once_what_was_withdrawn() {
    Goods goods = Goods.of(LPP, 5);
    text("//karya/" + goods.slug());
    await().untilAsserted(() -> assertThat(text("//toko/" + LPP)).contains(goods.slug()));

    Staff.operatorOf(LPP).delete(goods.path()).expect(204);

    assertThat(Api.anyone().get("//karya/" + goods.slug()).status()).isEqualTo(404);
    await().untilAsserted(() -> assertThat(text("//toko/" + LPP)).doesNotContain(goods.slug()));
  }

  @Test
  void should_tell_how_many_are_left_after_a_sale() {
    Goods goods = Goods.of(LPP, 9);
    String path = "/products/" + goods.slug();
    assertThat(Json.number(sku(Api.anyone().get(path)), "available")).isEqualTo(9);

    Orders.paid(goods);

    assertThat(Json.number(sku(Api.anyone().get(path)), "available")).isEqualTo(8);
  }

  @Test
  void should_list_as_sold_out_what_the_last_buyer_took() {
    Goods goods = Goods.of(LPP, 1);
    String found = "/products?inStock=true&size=100&sort=newest&shop=" + LPP;
    await().untilAsserted(() -> assertThat(Api.anyone().get(found).text()).contains(goods.slug()));

    Orders.paid(goods);

    await()
        .untilAsserted(
            () -> assertThat(Api.anyone().get(found).text()).doesNotContain(goods.slug()));
  }

  @Test
  void should_show_each_reader_the_own_cart_only() {
    Goods goods = Goods.of(LPP, 20);
    String page = "//karya/" + goods.slug();
    Carts cart = Carts.empty().put(goods, 7);
    Api reader = Api.anyone().with("Cookie", CART + "=" + cart.id());

    String first = reader.get(page).text();
    String shown = reader.get("//keranjang").header("Set-Cookie");
    String again =
        Api.anyone().with("Cookie", CART + "=" + cart.id() + "; " + SHOWN + "=7").get(page).text();

    assertThat(first).contains("header__count\">7<");
    assertThat(shown).startsWith(SHOWN + "=7;").contains("HttpOnly");
    assertThat(again).contains("header__count\">7<");
    assertThat(text(page)).doesNotContain("header__count");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1e3", "99999", "<b>", ""})
  void should_not_believe_a_browser_that_counts_strangely(String count) {
    Carts cart = Carts.empty().put(Goods.of(LPP, 20), 3);

    Answer page =
        Api.anyone().with("Cookie", CART + "=" + cart.id() + "; " + SHOWN + "=" + count).get("//");

    assertThat(page.text()).contains("header__count\">3<");
  }

  @Test
  void should_keep_no_page_that_is_one_readers_alone() {
    Orders order = Orders.paid(Goods.of(LPP, 5));

    Answer cart = Api.anyone().get("//keranjang");
    Answer mine = Api.anyone().get("//pesanan/" + order.number() + "?token=" + order.token());
    Answer others = Api.anyone().get("//pesanan/" + order.number());

    assertThat(cart.status()).isEqualTo(200);
    assertThat(mine.expect(200).header("Cache-Control")).contains("no-store");
    assertThat(mine.header("ETag")).isEmpty();
    assertThat(others.text()).doesNotContain("Contoh Penerima");
  }

  @Test
  void should_keep_languages_apart() {
    Goods goods = Goods.of(LPP, 5);
    String page = "//karya/" + goods.slug();

    assertThat(text(page)).contains("lang=\"id\"");
    assertThat(Api.anyone().with("Cookie", "lapak_lang=en").get(page).text())
        .contains("lang=\"en\"");
    assertThat(text(page)).contains("lang=\"id\"");
    assertThat(Api.anyone().with("Accept-Language", "en").get("/categories").text())
        .isNotEqualTo(Api.anyone().get("/categories").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"//", "//cari", "//bantuan/syarat", "/products?size=100", "/shops"})
  void should_say_that_the_readers_copy_is_good_and_send_it_small(String path) throws IOException {
    Answer plain = Api.anyone().get(path).expect(200);
    Answer small = Api.anyone().with("Accept-Encoding", "gzip").get(path).expect(200);
    Answer unchanged = Api.anyone().with("If-None-Match", plain.header("ETag")).get(path);

    assertThat(plain.header("Content-Encoding")).isEmpty();
    assertThat(plain.header("Cache-Control")).contains("no-cache");
    assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(small.header("Vary")).contains("Accept-Encoding");
    assertThat(unpacked(small)).isEqualTo(plain.body());
    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.body()).isEmpty();
    assertThat(plain.header("Set-Cookie")).isEmpty();
  }

  private static byte[] unpacked(Answer answer) throws IOException {
    try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return unpacking.readAllBytes();
    }
  }

  private static long priceOf(Goods goods) {
    return Json.number(Api.anyone().get("/products/" + goods.slug()).expect(200).json(), "price");
  }

  private static jakarta.json.JsonObject sku(Answer product) {
    return product.expect(200).json().getJsonArray("skus").getJsonObject(0);
  }

  private static String text(String path) {
    return Api.anyone().get(path).expect(200).text();
  }
}
