package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

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
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How much room a variant takes, from the officer's form to what sending it costs. */
@WholeEar
class MeasuresIT {
  private static final String STORED =
      "SELECT COUNT(*) FROM product_sku WHERE sku = ? AND length_cm <=> ? AND width_cm <=> ?"
          + " AND height_cm <=> ?";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_charge_the_room_of_what_is_light_and_large() {
    Goods basket = Goods.of(LPP, 60);
    Goods stone = Goods.of(LPP, 60);
    write(basket, Json.with(skuOf(basket), "measures", measures(60, 40, 30))).expect(200);
    write(stone, Json.with(skuOf(stone), "weightGrams", 12_000)).expect(200);
    Goods light = Goods.of(LPP, 60);

    assertThat(costs(basket, 1)).isEqualTo(costs(stone, 1)).isNotEqualTo(costs(light, 1));
    assertThat(costs(basket, 2)).isEqualTo(costs(stone, 2)).isNotEqualTo(costs(stone, 1));
  }

  @Test
  void should_keep_measures_that_are_not_mentioned_and_drop_those_that_are_taken_out() {
    Goods goods = measured(LPP);

    write(goods, Json.with(Json.without(skuOf(goods), "measures"), "price", 160_000)).expect(200);
    assertThat(skuOf(goods).getJsonObject("measures")).isEqualTo(measures(30, 20, 5));

    write(goods, Json.with(skuOf(goods), "measures", Json.object())).expect(200);
    assertThat(skuOf(goods).containsKey("measures")).isFalse();
    assertThat(Database.number(STORED, goods.sku(), null, null, null)).isEqualTo(1);
  }

  @Test
  void should_tell_what_is_wrong_with_a_side_and_keep_those_there_were() {
    Goods goods = measured(LPP);

    Answer refused =
        write(goods, Json.with(skuOf(goods), "measures", Json.object("length", 301, "height", 0)));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.violations())
        .containsExactlyInAnyOrder(
            "skus[0].measures.length", "skus[0].measures.width", "skus[0].measures.height");
    assertThat(Database.number(STORED, goods.sku(), 30, 20, 5)).isEqualTo(1);
  }

  @Test
  void should_let_nobody_set_them_who_may_not_or_is_of_another_lapas() {
    Goods goods = measured(LPP);
    String warehouse = "gudang-" + Goods.mark() + "@lpp.test";
    StaffMaker.open(warehouse, "LAPAS_WAREHOUSE", LPP);
    JsonObject body = with(goods, Json.with(skuOf(goods), "measures", measures(1, 1, 1)));

    assertThat(Staff.as(warehouse).put(goods.path(), body).status()).isEqualTo(403);
    assertThat(Staff.operatorOf(LAPAS).put(goods.path(), body).status()).isIn(403, 404);

    assertThat(Database.number(STORED, goods.sku(), 30, 20, 5)).isEqualTo(1);
  }

  @Test
  void should_lose_no_measure_on_the_way_through_a_file_or_into_a_copy() {
    Goods goods = measured(LPP);
    Browser operator = Browser.signedIn("operator@" + LPP + ".demo.test");
    String own =
        operator
            .get("/admin/produk.csv")
            .text()
            .lines()
            .filter(line -> line.contains("length_cm") || line.contains(goods.sku()))
            .collect(Collectors.joining("\n"));
    assertThat(GoodsFile.sent(operator, own, "updating").becomes("checked").fates())
        .containsOnlyKeys("Tetap sama");

    String changed = own.replace(",30,20,5,", ",30,20,500,");
    assertThat(changed).contains("length_cm,width_cm,height_cm").contains(",30,20,500");
    assertThat(GoodsFile.sent(operator, changed, "updating").becomes("checked").page())
        .contains("height_cm");
    assertThat(Database.number(STORED, goods.sku(), 30, 20, 5)).isEqualTo(1);
  }

  @Test
  void should_be_kept_in_the_form_on_a_phone_with_each_error_beside_its_field() {
    Goods goods = Goods.of(LAPAS, 60);
    Window phone = windows.phone();
    new Office(phone).signIn("operator@" + LAPAS + ".demo.test");
    phone.open("/admin/produk/" + goods.id());

    phone.field("Panjang (cm)").fill("40");
    phone.field("Tinggi (cm)").fill("lima");
    phone.button("Simpan").first().click();
    assertThat(phone.page().locator(".measures .field--wrong")).hasCount(2);
    assertThat(phone.field("Panjang (cm)")).hasValue("40");
    assertThat(phone.field("Tinggi (cm)")).hasValue("lima");

    phone.field("Lebar (cm)").fill("25");
    phone.field("Tinggi (cm)").fill("5");
    phone.button("Simpan").first().click();

    assertThat(phone.page().getByText("Perubahan disimpan.")).isVisible();
    assertThat(Database.number(STORED, goods.sku(), 40, 25, 5)).isEqualTo(1);
    assertThat(Api.anyone().get("//karya/" + goods.slug()).expect(200).text())
        .contains("40 × 25 × 5 cm");
  }

  private static Goods measured(String shop) {
    Goods goods = Goods.of(shop, 60);
    write(goods, Json.with(skuOf(goods), "measures", measures(30, 20, 5))).expect(200);
    return goods;
  }

  private static JsonObject measures(int length, int width, int height) {
    return Json.object("length", length, "width", width, "height", height);
  }

  private static JsonObject skuOf(Goods goods) {
    return now(goods).getJsonArray("skus").getJsonObject(0);
  }

  private static JsonObject now(Goods goods) {
    return Staff.operatorOf(goods.shop()).get(goods.path()).expect(200).json();
  }

  private static JsonObject with(Goods goods, JsonObject sku) {
    return Json.with(now(goods), "skus", Json.array(sku));
  }

  private static Answer write(Goods goods, JsonObject sku) {
    return Staff.operatorOf(goods.shop()).put(goods.path(), with(goods, sku));
  }

  /** By service, what sending so many pieces costs. */
  private static Map<String, Long> costs(Goods goods, int pieces) {
    return Json.objects(
            Carts.empty()
                .put(goods, pieces)
                .askShipping()
                .expect(200)
                .array()
                .getJsonObject(0)
                .getJsonArray("options"))
        .stream()
        .collect(
            Collectors.toMap(each -> each.getString("service"), each -> Json.number(each, "cost")));
  }
}
