package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.GoodsFile;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A piece costs less when many are bought, everywhere by the same step. */
@WholeEar
class QuantityPriceIT {
  private static final String STEPS =
      "SELECT COUNT(*) FROM product_sku WHERE sku = ? AND quantity_prices = ?";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_charge_the_step_that_a_line_reaches() {
    Goods goods = stepped(LPP);
    Carts cart = Carts.empty().put(goods, 11);
    assertThat(line(cart).getInt("price")).isEqualTo(100_000);

    cart.put(goods, 12);
    assertThat(line(cart).getInt("price")).isEqualTo(95_000);
    assertThat(line(cart).containsKey("notice")).isFalse();
    assertThat(Json.number(cart.read(), "subtotal")).isEqualTo(1_140_000);

    cart.put(goods, 50);
    assertThat(line(cart).getInt("lineTotal")).isEqualTo(4_500_000);
  }

  @Test
  void should_freeze_and_share_out_the_price_of_the_step() {
    Goods goods = stepped(LPP);

    Orders order = Orders.placed(Carts.empty().put(goods, 12).quoted(), "qris");

    JsonObject line = order.partNow(LPP).getJsonArray("lines").getJsonObject(0);
    assertThat(Json.number(line, "price")).isEqualTo(95_000);
    assertThat(Json.number(line, "total")).isEqualTo(1_140_000);
    assertThat(
            Database.number(
                "SELECT premi + capital + pnbp + material FROM order_line WHERE sku = ?",
                goods.sku()))
        .isEqualTo(1_140_000);
    assertThat(Database.number("SELECT line_total FROM order_line WHERE sku = ?", goods.sku()))
        .isEqualTo(1_140_000);
  }

  @Test
  void should_refuse_the_total_of_a_step_that_has_changed() {
    Goods goods = stepped(LPP);
    Carts cart = Carts.empty().put(goods, 12).quoted();
    JsonObject order = cart.order("qris");
    long shown =
        Json.number(cart.read(), "subtotal")
            + Json.number(Carts.place(Json.with(order, "expectedTotal", 1), "k").json(), "total")
            - 1_140_000;

    write(goods, Json.array(step(12, 97_000))).expect(200);
    Answer refused = Carts.place(Json.with(order, "expectedTotal", shown), "k");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("price-changed");
    assertThat(line(cart).getString("notice")).isEqualTo("price-changed");
    assertThat(line(cart).getInt("previousPrice")).isEqualTo(95_000);
    assertThat(Json.number(refused.json(), "total") - shown).isEqualTo(12 * 2_000);
  }

  @Test
  void should_show_the_steps_to_programs() {
    Goods goods = stepped(LPP);

    JsonObject sku = detail(goods).getJsonArray("skus").getJsonObject(0);

    assertThat(Json.number(sku, "price")).isEqualTo(100_000);
    assertThat(sku.getJsonArray("quantityPrices"))
        .isEqualTo(Json.array(step(12, 95_000), step(50, 90_000)));
  }

  @Test
  void should_tell_what_is_wrong_with_a_step_and_keep_those_there_were() {
    Goods goods = stepped(LPP);

    Answer refused = write(goods, Json.array(step(1, 95_000), step(50, 95_000), step(50, 96_000)));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.violations())
        .containsExactlyInAnyOrder(
            "skus[0].quantityPrices[0].from",
            "skus[0].quantityPrices[1].price",
            "skus[0].quantityPrices[2].from",
            "skus[0].quantityPrices[2].price");
    assertThat(Database.number(STEPS, goods.sku(), "12:95000;50:90000")).isEqualTo(1);
  }

  @Test
  void should_keep_steps_that_are_not_mentioned_and_drop_those_that_are_taken_out() {
    Goods goods = stepped(LPP);
    JsonObject now = Staff.operatorOf(LPP).get(goods.path()).expect(200).json();
    JsonObject sku = Json.without(now.getJsonArray("skus").getJsonObject(0), "quantityPrices");

    Staff.operatorOf(LPP)
        .put(goods.path(), Json.with(now, "skus", Json.array(Json.with(sku, "price", 95_000))))
        .expect(200);
    assertThat(Database.number(STEPS, goods.sku(), "50:90000")).isEqualTo(1);

    write(goods, Json.array()).expect(200);
    assertThat(Database.number(STEPS, goods.sku(), "")).isEqualTo(1);
  }

  @Test
  void should_let_nobody_set_them_who_may_not_or_is_of_another_lapas() {
    Goods goods = stepped(LPP);
    String warehouse = "gudang-" + Goods.mark() + "@lpp.test";
    StaffMaker.open(warehouse, "LAPAS_WAREHOUSE", LPP);
    JsonObject body = withSteps(goods, Json.array(step(2, 1)));

    assertThat(Staff.as(warehouse).put(goods.path(), body).status()).isEqualTo(403);
    assertThat(Staff.operatorOf(LAPAS).put(goods.path(), body).status()).isIn(403, 404);

    assertThat(Database.number(STEPS, goods.sku(), "12:95000;50:90000")).isEqualTo(1);
  }

  @Test
  void should_lose_no_step_on_the_way_through_a_file() {
    Goods goods = stepped(LPP);
    Browser operator = Browser.signedIn("operator@" + LPP + ".demo.test");
    for (String ending : new String[] {"csv", "xlsx"}) {
      byte[] file = operator.get("/admin/produk." + ending).body();

      GoodsFile sent = GoodsFile.sent(operator, "karya." + ending, file, "updating");

      assertThat(sent.becomes("checked").fates()).containsOnlyKeys("Tetap sama");
    }
    assertThat(operator.get("/admin/produk.csv").text()).contains("12:95000;50:90000");
    assertThat(Database.number(STEPS, goods.sku(), "12:95000;50:90000")).isEqualTo(1);
  }

  @Test
  void should_be_kept_in_the_form_on_a_phone_with_each_error_beside_its_field() {
    Goods goods = Goods.of(LAPAS, 100_000, 60);
    Window phone = windows.phone();
    new Office(phone).signIn("operator@" + LAPAS + ".demo.test");
    phone.open("/admin/produk/" + goods.id());

    phone.button("Tambah harga grosir").click();
    phone.field("Mulai dari (buah)").fill("12");
    phone.field("Harga per buah (Rp)").fill("120.000");
    phone.button("Simpan").first().click();
    assertThat(phone.page().locator(".step-form .field--wrong .field-error"))
        .containsText("lebih murah");
    assertThat(phone.field("Mulai dari (buah)")).hasValue("12");

    phone.field("Harga per buah (Rp)").fill("95.000");
    phone.button("Simpan").first().click();

    assertThat(phone.page().getByText("Perubahan disimpan.")).isVisible();
    assertThat(Database.number(STEPS, goods.sku(), "12:95000")).isEqualTo(1);
  }

  @Test
  void should_say_beside_the_price_what_many_cost() {
    Goods goods = stepped(LAPAS);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> !detail(goods).getJsonArray("skus").isEmpty());
    Window phone = windows.phone();
    phone.open("/karya/" + goods.slug());

    Locator steps = phone.page().locator(".quantity-prices");
    assertThat(steps).containsText("Mulai 12 buah");
    assertThat(steps).containsText("Rp95.000");
    phone.field("Jumlah").fill("12");
    phone.field("Jumlah").blur();

    assertThat(phone.page().getByText("12 buah × Rp95.000 = Rp1.140.000")).isVisible();
  }

  private static Goods stepped(String shop) {
    Goods goods = Goods.of(shop, 100_000, 60);
    write(goods, Json.array(step(12, 95_000), step(50, 90_000))).expect(200);
    return goods;
  }

  private static JsonObject step(int from, long price) {
    return Json.object("from", from, "price", price);
  }

  private static Answer write(Goods goods, JsonArray steps) {
    return Staff.operatorOf(goods.shop()).put(goods.path(), withSteps(goods, steps));
  }

  private static JsonObject withSteps(Goods goods, JsonArray steps) {
    JsonObject now = Staff.operatorOf(goods.shop()).get(goods.path()).expect(200).json();
    JsonObject sku = now.getJsonArray("skus").getJsonObject(0);
    return Json.with(now, "skus", Json.array(Json.with(sku, "quantityPrices", steps)));
  }

  private static JsonObject detail(Goods goods) {
    return Api.anyone().get("/products/" + goods.slug()).expect(200).json();
  }

  private static JsonObject line(Carts cart) {
    return cart.read().getJsonArray("lines").getJsonObject(0);
  }
}
