package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is changed of a published product waits until somebody else approves it. */
@WholeEar
class ModerationIT {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String NEW_WORDS =
      "Keterangan CONTOH yang baru, ditulis ulang oleh operator.";
  private static final JsonObject REASON =
      Json.object("reason", "Ukuran belum disebut, tolong ditambah.");

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_show_the_new_price_at_once_and_the_new_words_once_confirmed() {
    Goods goods = Goods.of(LPP, 90_000, 5);

    JsonObject answer = proposed(goods, 95_000);

    assertThat(answer.getString("description")).isNotEqualTo(NEW_WORDS);
    assertThat(Json.number(sku(answer), "price")).isEqualTo(95_000);
    assertThat(answer.getJsonObject("pending").getJsonArray("fields").getString(0))
        .isEqualTo("description");
    assertThat(publicly(goods).getString("description")).isNotEqualTo(NEW_WORDS);
    assertThat(Json.number(publicly(goods), "price")).isEqualTo(95_000);

    Changes.confirm(LPP, goods.id());

    assertThat(publicly(goods).getString("description")).isEqualTo(NEW_WORDS);
    JsonObject now = Staff.operatorOf(LPP).get(goods.path()).expect(200).json();
    assertThat(now.containsKey("pending")).isFalse();
    assertThat(changes("confirmed").toString()).contains("\"slug\":\"" + goods.slug() + "\"");
  }

  @Test
  void should_keep_what_waits_when_only_the_price_changes_and_go_on_from_it() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    proposed(goods, 90_000);
    long first = Changes.waiting(LPP, goods.id());

    goods.reprice(99_000);
    assertThat(Changes.waiting(LPP, goods.id())).isEqualTo(first);

    JsonObject live = Staff.operatorOf(LPP).get(goods.path()).expect(200).json();
    JsonObject more =
        Staff.operatorOf(LPP)
            .put(goods.path(), Json.with(live, "nameEn", "Sample"))
            .expect(200)
            .json();

    assertThat(Changes.waiting(LPP, goods.id())).isNotEqualTo(first);
    assertThat(more.getJsonObject("pending").getJsonArray("fields")).hasSize(2);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM change_set WHERE id = ? AND state = 'WITHDRAWN'", first))
        .isEqualTo(1);
    Changes.confirm(LPP, goods.id());
    assertThat(publicly(goods).getString("description")).isEqualTo(NEW_WORDS);
  }

  @Test
  void should_keep_what_was_proposed_as_it_was_written() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    proposed(goods, 90_000);
    long change = Changes.waiting(LPP, goods.id());

    assertThatThrownBy(() -> Database.rewriteChange(change, "{}"))
        .rootCause()
        .hasMessageContaining("written once");
  }

  @Test
  void should_let_nobody_decide_but_the_head_of_that_lapas_and_the_province() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    proposed(goods, 90_000);
    long change = Changes.waiting(LPP, goods.id());
    String confirm = Changes.path(LPP, change, "confirm");

    assertThat(Api.anyone().post(confirm).status()).isEqualTo(401);
    assertThat(Staff.operatorOf(LPP).post(confirm).code()).isEqualTo("forbidden");
    assertThat(Staff.auditor().post(confirm).status()).isEqualTo(403);
    assertThat(Staff.headOf(LAPAS).post(confirm).status()).isEqualTo(404);
    Answer elsewhere = Staff.headOf(LAPAS).post(Changes.path(LAPAS, change, "confirm"));
    assertThat(elsewhere.status()).isEqualTo(404);
    assertThat(elsewhere.code()).isEqualTo("change-not-found");
    assertThat(publicly(goods).getString("description")).isNotEqualTo(NEW_WORDS);

    Staff.province().post(confirm).expect(200);

    assertThat(publicly(goods).getString("description")).isEqualTo(NEW_WORDS);
    assertThat(Staff.headOf(LPP).post(confirm).code()).isEqualTo("change-decided");
  }

  @Test
  void should_let_nobody_decide_on_their_own_change() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    proposed(goods, 90_000);
    long change = Changes.waiting(LPP, goods.id());
    long same = Database.proposeAs("kalapas@" + LPP + ".demo.test", change);
    Staff.operatorOf(LPP).post(Changes.path(LPP, change, "withdraw")).expect(200);

    Answer own = Staff.headOf(LPP).post(Changes.path(LPP, same, "confirm"));

    assertThat(own.status()).isEqualTo(409);
    assertThat(own.code()).isEqualTo("own-change");
    Staff.operatorOf(LPP).post(Changes.path(LPP, same, "withdraw")).expect(200);
  }

  @Test
  void should_ask_for_a_reason_and_tell_it_to_the_author() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    proposed(goods, 90_000);
    long change = Changes.waiting(LPP, goods.id());
    String decline = Changes.path(LPP, change, "decline");

    assertThat(Staff.headOf(LPP).post(decline, Json.object("reason", "jelek")).violations())
        .anyMatch(each -> each.contains("reason"));
    Staff.headOf(LPP).post(decline, REASON).expect(200);

    assertThat(publicly(goods).getString("description")).isNotEqualTo(NEW_WORDS);
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + LPP + ".demo.test");
    desk.open("/admin/produk/" + goods.id());
    assertThat(desk.page().getByText("Ukuran belum disebut, tolong ditambah.")).isVisible();
    desk.button("Lanjutkan dari isi ini").click();
    assertThat(desk.field("Keterangan")).hasValue(NEW_WORDS);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(
                        Database.number(
                            "SELECT COUNT(*) FROM notice WHERE kind = 'CHANGE_DECIDED'"
                                + " AND target = ?",
                            String.valueOf(goods.id())))
                    .isEqualTo(1));
  }

  @Test
  void should_show_both_side_by_side_to_the_head_who_confirms() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("operator@" + LPP + ".demo.test");
    desk.open("/admin/produk/" + goods.id());
    desk.field("Keterangan").fill(NEW_WORDS);
    desk.button("Simpan").click();
    assertThat(office.notices()).containsText("perubahan isi menunggu persetujuan");
    assertThat(desk.field("Keterangan")).hasValue(NEW_WORDS);

    Window head = windows.desk();
    new Office(head).signIn("kalapas@" + LPP + ".demo.test");
    head.open("/admin/persetujuan/" + Changes.waiting(LPP, goods.id()));
    assertThat(head.page().locator(".change ins").first()).isVisible();
    assertThat(head.page().locator(".change del").first()).isVisible();
    head.button("Setujui").click();
    assertThat(head.heading("Persetujuan perubahan")).isVisible();

    assertThat(publicly(goods).getString("description")).isEqualTo(NEW_WORDS);
  }

  @Test
  void should_let_no_head_of_another_lapas_see_it() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    proposed(goods, 90_000);
    Window stranger = windows.desk();
    new Office(stranger).signIn("kalapas@" + LAPAS + ".demo.test");

    assertThat(stranger.statusOf("/admin/persetujuan/" + Changes.waiting(LPP, goods.id())))
        .isEqualTo(404);
  }

  @Test
  void should_let_changes_of_a_draft_pass_at_once() {
    Api operator = Staff.operatorOf(LPP);
    JsonObject draft =
        Json.with(Goods.description("Draf " + Goods.mark(), 90_000), "status", "draft");
    JsonObject made = operator.post("/manage/" + LPP + "/products", draft).expect(201).json();

    JsonObject changed =
        operator
            .put(
                "/manage/" + LPP + "/products/" + Json.number(made, "id"),
                Json.with(made, "description", NEW_WORDS))
            .expect(200)
            .json();

    assertThat(changed.getString("description")).isEqualTo(NEW_WORDS);
    assertThat(changed.containsKey("pending")).isFalse();
  }

  @Test
  void should_ask_buyers_for_what_was_asked_before_until_it_is_confirmed() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    JsonObject first = asking(goods, "Nama pertama", 90_000);
    assertThat(first.getJsonArray("personalisation")).isEmpty();
    assertThat(pendingFields(first)).containsExactly("personalisation");
    Changes.confirm(LPP, goods.id());
    assertThat(asked(goods)).containsExactly("Nama pertama");

    JsonObject second = asking(goods, "Nama kedua", 97_000);

    assertThat(Json.texts(second.getJsonArray("personalisation"), "label"))
        .containsExactly("Nama pertama");
    assertThat(asked(goods)).containsExactly("Nama pertama");
    assertThat(Json.number(publicly(goods), "price")).isEqualTo(97_000);
    assertThat(changes("waiting").toString()).contains("\\\"label\\\":\\\"Nama kedua\\\"");
    Changes.confirm(LPP, goods.id());
    assertThat(asked(goods)).containsExactly("Nama kedua");
  }

  @Test
  void should_show_what_buyers_would_fill_in_side_by_side_in_words() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    asking(goods, "Nama yang diukir", 90_000);
    Window head = windows.desk();
    new Office(head).signIn("kalapas@" + LPP + ".demo.test");

    head.open("/admin/persetujuan/" + Changes.waiting(LPP, goods.id()));

    assertThat(head.heading("Isian pembeli")).isVisible();
    assertThat(head.page().locator(".change")).containsText("Nama isian: Nama yang diukir");
    assertThat(head.page().locator(".change")).containsText("Huruf terbanyak: 12");
    assertThat(head.page().locator(".change")).containsText("Wajib diisi");
    assertThat(head.page().locator(".change")).not().containsText("{");
    assertThat(
            Browser.signedIn("kalapas@" + LPP + ".demo.test")
                .get("/admin/persetujuan/" + Changes.waiting(LPP, goods.id()))
                .text())
        .as("in the language of the office, whatever the browser speaks")
        .contains("Nama isian: ");
  }

  @Test
  void should_let_no_words_pass_by_way_of_a_draft() {
    Goods goods = Goods.of(LPP, 90_000, 3);
    Api operator = Staff.operatorOf(LPP);
    JsonObject now = operator.get(goods.path()).expect(200).json();
    String words = now.getString("description");

    for (String status : List.of("draft", "published")) {
      operator
          .put(goods.path(), Json.with(Json.with(now, "description", NEW_WORDS), "status", status))
          .expect(200);
    }

    JsonObject after = operator.get(goods.path()).expect(200).json();
    assertThat(after.getString("description")).isEqualTo(words);
    assertThat(after.getJsonObject("pending").getJsonArray("fields").toString())
        .contains("description");
  }

  @Test
  void should_tell_the_second_window_of_one_officer_and_lose_nothing() {
    Goods goods = Goods.of(LPP, 90_000, 3);
    String page = "/admin/produk/" + goods.id();
    Window first = windows.desk();
    Window second = windows.desk();
    Office one = new Office(first).signIn("operator@" + LPP + ".demo.test");
    Office two = new Office(second).signIn("operator@" + LPP + ".demo.test");
    first.open(page);
    second.open(page);
    first.field("Keterangan").fill("Usul dari jendela pertama, CONTOH.");
    first.button("Simpan").click();
    assertThat(one.notices()).containsText("menunggu persetujuan");

    second.field("Keterangan").fill("Usul dari jendela kedua, CONTOH.");
    second.button("Simpan").click();

    assertThat(two.notices()).containsText("Di tempat lain baru saja diusulkan");
    assertThat(second.field("Keterangan")).hasValue("Usul dari jendela kedua, CONTOH.");
    second.button("Simpan").click();
    assertThat(two.notices()).containsText("menunggu persetujuan");
  }

  private static JsonObject proposed(Goods goods, long price) {
    JsonObject now = Staff.operatorOf(LPP).get(goods.path()).expect(200).json();
    return Staff.operatorOf(LPP)
        .put(
            goods.path(),
            Json.with(
                Json.with(now, "description", NEW_WORDS),
                "skus",
                Json.array(Json.with(sku(now), "price", price))))
        .expect(200)
        .json();
  }

  @Test
  void should_let_the_name_of_an_option_wait_and_take_its_price_at_once() {
    Goods goods = inTwoSizes();

    JsonObject answer = renamed(goods, "Kecil", 95_000);

    assertThat(pendingFields(answer)).containsExactly("options", "variants");
    assertThat(labels(answer)).containsExactly("S", "M");
    assertThat(labels(publicly(goods))).containsExactlyInAnyOrder("S", "M");
    assertThat(axis(publicly(goods))).containsExactly("S", "M");
    assertThat(Json.number(sku(answer), "price")).isEqualTo(95_000);
    assertThat(changes("waiting").toString())
        .contains("{\\\"" + goods.sku() + "\\\":{\\\"ukuran\\\":\\\"Kecil\\\"}}");

    Changes.confirm(LPP, goods.id());

    assertThat(labels(publicly(goods))).containsExactlyInAnyOrder("Kecil", "M");
    assertThat(axis(publicly(goods))).containsExactly("Kecil", "M");
  }

  @Test
  void should_be_overtaken_by_nothing_but_another_name_of_the_same_variant() {
    Goods goods = inTwoSizes();
    JsonObject now = renamed(goods, "Kecil", 90_000);
    String other = now.getJsonArray("skus").getJsonObject(1).getString("sku");
    Database.rename(other, "Sedang");

    Changes.confirm(LPP, goods.id());

    assertThat(labels(publicly(goods))).containsExactlyInAnyOrder("Kecil", "Sedang");
    renamed(goods, "Mungil", 90_000);
    long change = Changes.waiting(LPP, goods.id());
    Database.rename(goods.sku(), "Cilik");

    JsonObject decided =
        Staff.headOf(LPP).post(Changes.path(LPP, change, "confirm")).expect(200).json();

    assertThat(decided.getString("state")).isEqualTo("overtaken");
    assertThat(labels(Staff.operatorOf(LPP).get(goods.path()).expect(200).json()))
        .containsExactly("Cilik", "Sedang");
    // Lists hear of the name that was given behind their back.
    renamed(goods, "Cilik", 91_000);
  }

  @Test
  void should_show_names_of_variants_side_by_side_and_in_the_form() {
    Goods goods = inTwoSizes();
    renamed(goods, "Kecil", 90_000);
    Window head = windows.desk();
    new Office(head).signIn("kalapas@" + LPP + ".demo.test");
    head.open("/admin/persetujuan/" + Changes.waiting(LPP, goods.id()));
    assertThat(head.heading("Varian")).isVisible();
    assertThat(head.page().getByText(goods.sku() + ": ukuran = S")).isVisible();
    assertThat(head.page().locator(".change ins").last()).containsText("Kecil");

    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + LPP + ".demo.test");
    desk.open("/admin/produk/" + goods.id());
    assertThat(desk.field("Ciri pilihan").first()).hasValue("ukuran = S");
    assertThat(desk.page().getByText("Varian ini menunggu persetujuan")).hasCount(1);
    desk.button("Lanjutkan dari isi ini").click();
    assertThat(desk.field("Ciri pilihan").first()).hasValue("ukuran = Kecil");
  }

  @Test
  void should_offer_a_new_variant_and_one_that_was_withdrawn_once_that_is_confirmed() {
    Goods goods = inTwoSizes();
    Api operator = Staff.operatorOf(LPP);
    JsonObject now = operator.get(goods.path()).expect(200).json();
    JsonObject second = now.getJsonArray("skus").getJsonObject(1);
    JsonObject third =
        Json.with(Json.without(sku(now), "sku"), "options", Json.object("ukuran", "Raksasa"));

    JsonObject added =
        write(
                goods,
                sku(now),
                Json.with(second, "withdrawn", true),
                Json.without(third, "withdrawn"))
            .expect(200)
            .json();

    String large = added.getJsonArray("skus").getJsonObject(2).getString("sku");
    assertThat(added.getJsonArray("skus").getJsonObject(2).getBoolean("withdrawn")).isTrue();
    assertThat(added.getJsonObject("pending").getJsonArray("variants"))
        .isEqualTo(Json.array(large));
    assertThat(labels(publicly(goods))).containsExactly("S");
    new Goods(LPP, goods.id(), goods.slug(), large, 90_000).count(3);
    assertThat(Carts.empty().set(large, 1).status()).isBetween(400, 499);
    Changes.confirm(LPP, goods.id());
    assertThat(labels(publicly(goods))).containsExactlyInAnyOrder("S", "Raksasa");
    Carts.empty().set(large, 1).expect(200);

    write(goods, sku(now), Json.with(second, "withdrawn", false)).expect(200);
    assertThat(labels(publicly(goods))).containsExactlyInAnyOrder("S", "Raksasa");
    Changes.confirm(LPP, goods.id());
    assertThat(labels(publicly(goods))).containsExactlyInAnyOrder("S", "M", "Raksasa");
  }

  @Test
  void should_leave_a_variant_on_offer_until_another_is_confirmed() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    JsonObject now = Staff.operatorOf(LPP).get(goods.path()).expect(200).json();
    JsonObject other =
        Json.with(Json.without(sku(now), "sku"), "options", Json.object("ukuran", "L"));

    Answer refused = write(goods, Json.with(sku(now), "withdrawn", true), other);

    assertThat(refused.expect(422).violations()).containsExactly("skus");
    assertThat(publicly(goods).getJsonArray("skus")).hasSize(1);
  }

  private static Answer write(Goods goods, Object... skus) {
    Api operator = Staff.operatorOf(LPP);
    JsonObject now = operator.get(goods.path()).expect(200).json();
    return operator.put(goods.path(), Json.with(now, "skus", Json.array(skus)));
  }

  /** A published work in the sizes S, whose code is its own, and M. */
  private static Goods inTwoSizes() {
    JsonObject plain = Goods.description("Ukuran " + Goods.mark(), 90_000);
    JsonObject made =
        Staff.operatorOf(LPP)
            .post(
                "/manage/" + LPP + "/products",
                Json.with(
                    Json.with(
                        plain,
                        "options",
                        Json.array(Json.object("name", "ukuran", "values", Json.array("S", "M")))),
                    "skus",
                    Json.array(
                        Json.with(sku(plain), "options", Json.object("ukuran", "S")),
                        Json.with(sku(plain), "options", Json.object("ukuran", "M")))))
            .expect(201)
            .json();
    return new Goods(
        LPP, Json.number(made, "id"), made.getString("slug"), sku(made).getString("sku"), 90_000);
  }

  /** The operator gives the first variant that name and price, and the axes its name. */
  private static JsonObject renamed(Goods goods, String size, long price) {
    JsonObject now = Staff.operatorOf(LPP).get(goods.path()).expect(200).json();
    JsonObject second = now.getJsonArray("skus").getJsonObject(1);
    JsonObject first =
        Json.with(Json.with(sku(now), "options", Json.object("ukuran", size)), "price", price);
    return Staff.operatorOf(LPP)
        .put(
            goods.path(),
            Json.with(
                Json.with(
                    now,
                    "options",
                    Json.array(
                        Json.object(
                            "name", "ukuran", "values", Json.array(size, labels(now).get(1))))),
                "skus",
                Json.array(first, second)))
        .expect(200)
        .json();
  }

  private static List<String> labels(JsonObject product) {
    return Json.objects(product.getJsonArray("skus")).stream()
        .map(each -> each.getJsonObject("options").getString("ukuran"))
        .toList();
  }

  private static List<String> axis(JsonObject product) {
    return product
        .getJsonArray("options")
        .getJsonObject(0)
        .getJsonArray("values")
        .getValuesAs(JsonString::getString);
  }

  /** The operator asks buyers for one text, and writes that price. */
  private static JsonObject asking(Goods goods, String label, long price) {
    JsonObject now = Staff.operatorOf(LPP).get(goods.path()).expect(200).json();
    JsonObject field = Json.object("key", "nama", "label", label, "maxLength", 12);
    return Staff.operatorOf(LPP)
        .put(
            goods.path(),
            Json.with(
                Json.with(now, "personalisation", Json.array(Json.with(field, "required", true))),
                "skus",
                Json.array(Json.with(sku(now), "price", price))))
        .expect(200)
        .json();
  }

  private static List<String> asked(Goods goods) {
    return Json.texts(publicly(goods).getJsonArray("personalisation"), "label");
  }

  private static List<String> pendingFields(JsonObject product) {
    return product
        .getJsonObject("pending")
        .getJsonArray("fields")
        .getValuesAs(JsonString::getString);
  }

  private static JsonObject sku(JsonObject product) {
    return product.getJsonArray("skus").getJsonObject(0);
  }

  private static JsonObject publicly(Goods goods) {
    return Api.anyone().get("/products/" + goods.slug()).expect(200).json();
  }

  private static JsonObject changes(String state) {
    return Staff.headOf(LPP).get(changesOf(state)).expect(200).json();
  }

  private static String changesOf(String state) {
    return "/manage/" + LPP + "/changes?size=100&state=" + state;
  }
}
