package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Storefront;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Changes;
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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Variants by size, colour and whatever else, from the form to the buyer's cart. */
@WholeEar
class AxesIT {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String VARIANTS = "SELECT COUNT(*) FROM product_sku WHERE product_id = ?";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_put_all_combinations_together_and_keep_the_variant_there_was() {
    Goods goods = Goods.of(LPP, 100_000, 4);
    Window desk = form(windows.desk(), goods);

    axis(desk, 0, "ukuran", "S, M");
    axis(desk, 1, "warna", "merah, biru");
    desk.button("Susun varian").click();
    Locator plan = desk.page().locator(".axes__plan");
    assertThat(plan).containsText("Varian yang tetap: 1");
    assertThat(plan).containsText("S, biru");
    assertThat(plan).containsText("Belum disimpan");
    assertThat(Database.number(VARIANTS, goods.id())).isEqualTo(1);

    save(desk);
    Changes.confirm(LPP, goods.id());

    List<JsonObject> skus = skus(goods);
    assertThat(skus)
        .extracting(each -> String.join(", ", values(each.getJsonObject("options"))))
        .containsExactly("S, merah", "S, biru", "M, merah", "M, biru");
    assertThat(skus.get(0).getString("sku")).isEqualTo(goods.sku());
    assertThat(skus.get(3).getString("sku")).isEqualTo(goods.sku() + "-M-BIR");
    assertThat(skus).allMatch(each -> Json.number(each, "price") == 100_000);
    assertThat(skus).allMatch(each -> Json.number(each, "weightGrams") == 400);
    assertThat(goods.onHand()).isEqualTo(4);
  }

  @Test
  void should_let_buyers_choose_axis_by_axis_in_the_order_of_the_lapas() {
    Goods goods = inSizesAndColours(LPP);
    count(goods, "M", "biru", 3);
    Window phone = windows.phone().open("/karya/" + goods.slug());
    assertThat(phone.page().locator("#pilihan legend")).hasText(new String[] {"Ukuran", "Warna"});
    assertThat(phone.group("Ukuran").locator(".chip")).hasText(new String[] {"S", "M"});

    phone.group("Ukuran").locator("label").nth(1).click();

    Locator medium = phone.page().locator("#pilihan input[value=M]");
    assertThat(medium).isChecked();
    assertThat(phone.radio("biru")).isChecked();
    assertThat(medium).isFocused();
    new Storefront(phone).putIntoCart();
    assertThat(phone.page().locator("main")).containsText("M, biru");
  }

  @Test
  void should_let_buyers_choose_without_any_script() {
    Goods goods = inSizesAndColours(LPP);
    count(goods, "M", "biru", 3);
    Window phone = windows.phoneWithoutScript().open("/karya/" + goods.slug());
    phone.group("Ukuran").locator("label").nth(1).click();
    phone.group("Warna").locator("label").nth(1).click();
    phone.button("Masukkan keranjang").first().click();

    assertThat(phone.heading("Keranjang").first()).isVisible();
    assertThat(phone.page().locator("main")).containsText("M, biru");

    phone.open("/karya/" + goods.slug() + "?pilihan-0=S&pilihan-1=merah");
    assertThat(phone.radio("merah")).isChecked();
  }

  @Test
  void should_say_when_a_combination_is_not_made() {
    Goods goods = inSizesAndColours(LPP);
    JsonObject now = now(goods);
    JsonArray skus = now.getJsonArray("skus");
    write(
            goods,
            Json.with(
                now,
                "skus",
                Json.array(
                    skus.get(0),
                    skus.get(1),
                    skus.get(2),
                    Json.with(skus.getJsonObject(3), "withdrawn", true))))
        .expect(200);

    await().atMost(SOON).until(() -> seen(goods).getJsonArray("skus").size() == 3);
    Answer page =
        Api.anyone().get("//karya/" + goods.slug() + "?pilihan-0=M&pilihan-1=biru").expect(200);

    assertThat(page.text()).contains("Gabungan pilihan ini tidak dibuat");
  }

  @Test
  void should_say_beside_each_field_what_is_wrong_and_lose_nothing_typed() {
    Goods goods = Goods.of(LAPAS, 100_000, 4);
    Window phone = form(windows.phone(), goods);
    axis(phone, 0, "ukuran", "S, M, s");
    phone.button("Tambah pilihan").click();
    assertThat(names(phone)).hasCount(2);
    names(phone).nth(1).fill("w".repeat(45));

    phone.button("Susun varian").click();

    assertThat(phone.page().locator(".axis .field-error"))
        .hasText(new String[] {"Sudah ada yang sama.", "Terlalu panjang.", "Wajib diisi."});
    assertThat(values(phone, 0).nth(2)).hasValue("s");
    assertThat(names(phone).nth(1)).hasValue("w".repeat(45));

    phone.button("Simpan").first().click();
    assertThat(phone.page().locator(".axis .field-error")).hasCount(3);
    assertThat(Database.number(VARIANTS, goods.id())).isEqualTo(1);
  }

  @Test
  void should_refuse_more_than_a_hundred_combinations() {
    Goods goods = Goods.of(LAPAS, 100_000, 4);
    Window desk = form(windows.desk(), goods);
    axis(desk, 0, "ukuran", numbers(11));
    axis(desk, 1, "warna", numbers(10));

    desk.button("Susun varian").click();

    assertThat(desk.page().getByText("Gabungannya lebih dari 100.")).isVisible();
    assertThat(values(desk, 0)).hasCount(11);
    assertThat(desk.page().locator(".axes__plan")).hasCount(0);
  }

  @Test
  void should_rename_a_value_and_withdraw_what_is_no_combination_any_more() {
    Goods goods = inSizesAndColours(LPP);
    String blue = skuOf(goods, "S", "biru");
    count(goods, "S", "biru", 5);
    Goods ordered = new Goods(LPP, goods.id(), goods.slug(), blue, 100_000);
    Orders order = Orders.placed(Carts.quotedWith(ordered), "qris");
    Carts waiting = Carts.with(ordered);
    Window desk = form(windows.desk(), goods);

    values(desk, 0).nth(0).fill("Kecil");
    desk.button("Buang isi: biru").click();
    assertThat(values(desk, 1)).hasCount(1);
    desk.button("Susun varian").click();
    assertThat(desk.page().locator(".axes__plan")).containsText("akan ditarik: 2");
    save(desk);
    Changes.confirm(LPP, goods.id());

    assertThat(skus(goods)).hasSize(4);
    assertThat(skus(goods).get(0).getJsonObject("options").getString("ukuran")).isEqualTo("Kecil");
    assertThat(skus(goods).get(0).getString("sku")).isEqualTo(goods.sku());
    await().atMost(SOON).until(() -> seen(goods).getJsonArray("skus").size() == 2);
    JsonObject seen = seen(goods);
    assertThat(seen.getJsonArray("options").getJsonObject(1).getJsonArray("values"))
        .isEqualTo(Json.array("merah"));
    assertThat(Database.number("SELECT COUNT(*) FROM order_line WHERE sku = ?", blue)).isEqualTo(1);
    assertThat(order.partNow(LPP).getJsonArray("lines").getJsonObject(0).toString())
        .contains("S, biru");
    assertThat(waiting.read().getJsonArray("lines").getJsonObject(0).getString("notice"))
        .isEqualTo("gone");
    assertThat(Carts.empty().set(blue, 1).status()).isBetween(400, 499);

    desk.page().getByLabel("Tarik dari lapak").nth(2).uncheck();
    desk.button("Simpan").first().click();
    await().atMost(SOON).until(() -> now(goods).containsKey("pending"));
    assertThat(Carts.empty().set(blue, 1).status()).isBetween(400, 499);
    Changes.confirm(LPP, goods.id());
    await().atMost(SOON).until(() -> Carts.empty().set(blue, 1).status() == 200);
  }

  @Test
  void should_keep_one_variant_on_offer() {
    Goods goods = Goods.of(LPP, 100_000, 4);

    Answer refused =
        write(
            goods,
            Json.with(
                now(goods), "skus", Json.array(Json.with(skus(goods).get(0), "withdrawn", true))));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.violations()).containsExactly("skus");
  }

  @Test
  void should_take_axes_from_programs_and_say_what_is_wrong_with_them() {
    Goods goods = inSizesAndColours(LPP);
    assertThat(seen(goods).getJsonArray("options")).isEqualTo(axes());

    write(goods, Json.without(now(goods), "options")).expect(200);
    assertThat(now(goods).getJsonArray("options")).isEqualTo(axes());

    Answer refused =
        write(
            goods,
            Json.with(
                now(goods),
                "options",
                Json.array(
                    Json.object("name", "ukuran", "values", Json.array("S", "S")),
                    Json.object("name", ""))));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.violations())
        .contains("options[0].values[1]", "options[1].name", "options[1].values");
  }

  @Test
  void should_let_nobody_set_them_who_may_not_or_is_of_another_lapas() {
    Goods goods = inSizesAndColours(LPP);
    String warehouse = "gudang-" + Goods.mark() + "@lpp.test";
    StaffMaker.open(warehouse, "LAPAS_WAREHOUSE", LPP);
    JsonObject body = Json.with(now(goods), "options", Json.array());

    assertThat(Staff.as(warehouse).put(goods.path(), body).status()).isEqualTo(403);
    assertThat(Staff.operatorOf(LAPAS).put(goods.path(), body).status()).isIn(403, 404);

    assertThat(now(goods).getJsonArray("options")).isEqualTo(axes());
  }

  @Test
  void should_lose_no_axis_on_the_way_through_a_file() {
    Goods goods = inSizesAndColours(LPP);
    Browser operator = Browser.signedIn("operator@" + LPP + ".demo.test");
    for (String ending : new String[] {"csv", "xlsx"}) {
      byte[] file = operator.get("/admin/produk." + ending).body();

      GoodsFile sent = GoodsFile.sent(operator, "karya." + ending, file, "updating");

      assertThat(sent.becomes("checked").fates()).containsOnlyKeys("Tetap sama");
    }
    assertThat(operator.get("/admin/produk.csv").text())
        .contains(goods.sku())
        .contains("ukuran=S|M; warna=merah|biru");
  }

  private static Window form(Window window, Goods goods) {
    new Office(window).signIn("operator@" + goods.shop() + ".demo.test");
    return window.open("/admin/produk/" + goods.id());
  }

  private static void save(Window window) {
    window.button("Simpan").first().click();
    assertThat(new Office(window).notices()).containsText("isi menunggu persetujuan");
  }

  private static void axis(Window window, int at, String name, String values) {
    window.button("Tambah pilihan").click();
    assertThat(names(window)).hasCount(at + 1);
    names(window).nth(at).fill(name);
    window.field("Isi baru, dipisah koma").nth(at).fill(values);
    window.button("Tambah isi").nth(at).click();
    assertThat(values(window, at)).hasCount(values.split(",").length);
  }

  private static Locator names(Window window) {
    return window.field("Nama pilihan");
  }

  private static Locator values(Window window, int axis) {
    return window.page().locator(".axis").nth(axis).locator(".axis__values input");
  }

  private static String numbers(int count) {
    return String.join(",", IntStream.range(0, count).mapToObj(String::valueOf).toList());
  }

  private static JsonArray axes() {
    return Json.array(
        Json.object("name", "ukuran", "values", Json.array("S", "M")),
        Json.object("name", "warna", "values", Json.array("merah", "biru")));
  }

  /** In two sizes and two colours; four pieces of the first. */
  private static Goods inSizesAndColours(String shop) {
    Goods goods = Goods.of(shop, 100_000, 4);
    JsonObject now = now(goods);
    JsonObject first = now.getJsonArray("skus").getJsonObject(0);
    JsonObject bare = Json.without(first, "sku");
    write(
            goods,
            Json.with(
                Json.with(now, "options", axes()),
                "skus",
                Json.array(
                    Json.with(first, "options", options("S", "merah")),
                    Json.with(bare, "options", options("S", "biru")),
                    Json.with(bare, "options", options("M", "merah")),
                    Json.with(bare, "options", options("M", "biru")))))
        .expect(200);
    Changes.confirm(shop, goods.id());
    await().atMost(SOON).until(() -> seen(goods).getJsonArray("skus").size() == 4);
    return goods;
  }

  private static JsonObject options(String size, String colour) {
    return Json.object("ukuran", size, "warna", colour);
  }

  private static void count(Goods goods, String size, String colour, int pieces) {
    new Goods(goods.shop(), goods.id(), goods.slug(), skuOf(goods, size, colour), goods.price())
        .count(pieces);
    await()
        .atMost(SOON)
        .until(
            () ->
                Json.objects(seen(goods).getJsonArray("skus")).stream()
                    .anyMatch(
                        each ->
                            each.getJsonObject("options").equals(options(size, colour))
                                && Json.number(each, "available") == pieces));
  }

  private static String skuOf(Goods goods, String size, String colour) {
    return skus(goods).stream()
        .filter(each -> each.getJsonObject("options").equals(options(size, colour)))
        .findFirst()
        .orElseThrow()
        .getString("sku");
  }

  private static List<String> values(JsonObject options) {
    return options.values().stream()
        .map(each -> ((jakarta.json.JsonString) each).getString())
        .toList();
  }

  private static List<JsonObject> skus(Goods goods) {
    return Json.objects(now(goods).getJsonArray("skus"));
  }

  /** As buyers see it. */
  private static JsonObject seen(Goods goods) {
    return Api.anyone().get("/products/" + goods.slug()).expect(200).json();
  }

  private static JsonObject now(Goods goods) {
    return Staff.operatorOf(goods.shop()).get(goods.path()).expect(200).json();
  }

  private static Answer write(Goods goods, JsonObject body) {
    return Staff.operatorOf(goods.shop()).put(goods.path(), body);
  }
}
