package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Bell;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.FoodSale;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Mailbox;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Papers;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** No food is sold without the papers that it needs. */
@WholeEar
class FoodGateIT {
  private static final String PRODUCTS = "/manage/" + LPP + "/products";
  private static final String PAPERS = "/manage/" + LPP + "/papers";
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void should_publish_food_only_with_the_papers_that_it_needs() {
    Api operator = Staff.operatorOf(LPP);

    Answer refused = operator.post(PRODUCTS, FoodSale.described("published"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.isProblem()).isTrue();
    assertThat(refused.code()).isEqualTo("papers-missing");
    assertThat(refused.json().getJsonArray("missing").toString())
        .isEqualTo("[\"bpom-md\",\"halal\"]");

    JsonObject draft = operator.post(PRODUCTS, FoodSale.described("draft")).expect(201).json();
    long id = Json.number(draft, "id");
    Papers.enter(operator, LPP, Papers.described("halal", id));
    Answer half = publish(operator, draft);
    assertThat(half.json().getJsonArray("missing").toString()).isEqualTo("[\"bpom-md\"]");
    JsonObject paper = Papers.described("bpom-md", id);
    Papers.enter(operator, LPP, paper);

    assertThat(publish(operator, draft).expect(200).json().getBoolean("held")).isFalse();
    JsonObject shown = Api.anyone().get("/products/" + draft.getString("slug")).expect(200).json();
    JsonObject licence = shown.getJsonArray("licences").getJsonObject(0);
    assertThat(licence.getString("kind")).isEqualTo("BPOM MD");
    assertThat(licence.getString("number")).isEqualTo(paper.getString("number"));
    assertThat(licence.getString("validUntil")).isEqualTo(paper.getString("validUntil"));
    assertThat(Api.anyone().get("//karya/" + draft.getString("slug")).text())
        .contains(paper.getString("number"));
  }

  @Test
  void should_ask_what_must_be_known_before_it_publishes() {
    JsonObject unknown =
        Json.without(Json.without(FoodSale.described("published"), "shelfLifeDays"), "foodBase");

    Answer refused = Staff.operatorOf(LPP).post(PRODUCTS, unknown);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.violations()).containsExactly("shelfLifeDays", "foodBase");
    assertThat(
            Staff.operatorOf(LPP)
                .post(PRODUCTS, Json.with(unknown, "shelfLifeDays", JsonValue.NULL))
                .violations())
        .as("null says as little as nothing")
        .containsExactly("shelfLifeDays", "foodBase");
    assertThat(
            Staff.operatorOf(LPP)
                .post(PRODUCTS, Json.with(FoodSale.described("draft"), "shelfLifeDays", 0))
                .violations())
        .containsExactly("shelfLifeDays");
  }

  @Test
  void should_take_papers_by_the_numbers_among_the_licences() {
    Api operator = Staff.operatorOf(LPP);
    JsonObject halal = Papers.described("halal");
    JsonObject md = Papers.described("bpom-md");
    JsonObject named =
        Json.with(
            FoodSale.described("published"),
            "licences",
            Json.object(
                "BPOM MD", md.getString("number"),
                "Halal", halal.getString("number"),
                "Hak Cipta", "CONTOH EC001"));

    assertThat(operator.post(PRODUCTS, named).violations()).containsExactly("licences");
    Papers.enter(operator, LPP, halal);
    Papers.enter(operator, LPP, md);

    JsonObject made = operator.post(PRODUCTS, named).expect(201).json();
    assertThat(made.getJsonArray("papers")).hasSize(2);
    assertThat(made.getJsonObject("licences").keySet()).containsExactly("Hak Cipta");
  }

  @Test
  void should_hold_food_back_the_day_after_its_paper_ends_and_sell_it_again_once_renewed() {
    FoodSale sale = FoodSale.of(LPP);
    Carts cart = Carts.empty();
    cart.set(sale.sku(), 1).expect(200);
    cart.quoted();

    Database.letPaperEnd(sale.md(), -1);

    await().atMost(SOON).untilAsserted(() -> assertThat(sale.seen().status()).isEqualTo(404));
    JsonObject own = Staff.operatorOf(LPP).get(sale.path()).expect(200).json();
    assertThat(own.getString("status")).isEqualTo("published");
    assertThat(own.getBoolean("held")).isTrue();
    assertThat(cart.read().toString()).contains("\"held\"");
    assertThat(cart.place("qris").status()).isEqualTo(409);
    assertThat(Carts.empty().set(sale.sku(), 1).status()).isEqualTo(404);
    await().atMost(SOON).until(() -> !listed(sale));
    Bell.awaitTold("operator@" + LPP + ".demo.test", "PAPER_EXPIRED", sale.subject(0));
    Bell.awaitTold("kalapas@" + LPP + ".demo.test", "PAPER_EXPIRED", sale.subject(0));
    Bell.awaitTold("province@demo.test", "PAPERS_EXPIRED", sale.subject(0));
    assertThat(Bell.told("operator@" + LAPAS + ".demo.test", "PAPER_EXPIRED", sale.subject(0)))
        .isZero();
    Mailbox.awaitLetter("operator@" + LPP + ".demo.test", sale.mdNumber());

    JsonObject renewed =
        Json.with(
            Staff.operatorOf(LPP).get(PAPERS + "/" + sale.md()).expect(200).json(),
            "validUntil",
            Papers.today().plusYears(1).toString());
    Staff.operatorOf(LPP).put(PAPERS + "/" + sale.md(), renewed).expect(200);

    assertThat(sale.seen().status()).isEqualTo(200);
    await().atMost(SOON).until(() -> listed(sale));
    assertThat(cart.read().toString()).doesNotContain("\"held\"");
  }

  @Test
  void should_let_held_food_be_changed_but_stay_held() {
    FoodSale sale = FoodSale.of(LPP);
    Api operator = Staff.operatorOf(LPP);
    operator.delete(PAPERS + "/" + sale.md()).expect(204);
    JsonObject now = operator.get(sale.path()).expect(200).json();
    assertThat(now.getBoolean("held")).isTrue();

    JsonObject changed =
        operator.put(sale.path(), Json.with(now, "nameEn", "Renamed")).expect(200).json();

    assertThat(changed.getBoolean("held")).isTrue();
    assertThat(sale.seen().status()).isEqualTo(404);
  }

  @Test
  void should_show_nothing_unseen_when_held_food_is_let_go() {
    FoodSale sale = FoodSale.of(LPP);
    Api operator = Staff.operatorOf(LPP);
    String name = sale.seen().json().getString("name");
    operator.delete(PAPERS + "/" + sale.md()).expect(204);
    JsonObject held = operator.get(sale.path()).expect(200).json();
    operator.put(sale.path(), Json.with(held, "name", "Nama yang belum diperiksa")).expect(200);

    Papers.enter(operator, LPP, Papers.described("bpom-md", Json.number(held, "id")));

    assertThat(sale.seen().expect(200).json().getString("name")).isEqualTo(name);
    assertThat(Changes.waiting(LPP, Json.number(held, "id"))).isPositive();
  }

  @Test
  void should_refuse_a_change_after_which_papers_would_be_missing() {
    FoodSale sale = FoodSale.of(LPP);
    Api operator = Staff.operatorOf(LPP);
    JsonObject now = operator.get(sale.path()).expect(200).json();

    Answer refused =
        operator.put(
            sale.path(),
            Json.with(
                Json.with(Json.with(now, "storage", "ambient"), "packaging", "packed"),
                "shelfLifeDays",
                3));

    assertThat(refused.code()).isEqualTo("papers-missing");
    assertThat(refused.json().getJsonArray("missing").toString()).isEqualTo("[\"hygiene\"]");
    assertThat(sale.seen().status()).isEqualTo(200);
  }

  @Test
  void should_warn_sixty_thirty_and_seven_days_ahead_once_each() {
    FoodSale sale = FoodSale.of(LPP);
    String operator = "operator@" + LPP + ".demo.test";
    for (int days : new int[] {60, 30, 7}) {
      Database.letPaperEnd(sale.md(), days);
      Bell.awaitTold(operator, "PAPER_EXPIRING", sale.subject(days));
      Bell.awaitTold("province@demo.test", "PAPERS_EXPIRING", sale.subject(days));
    }
    Database.letPaperEnd(sale.md(), 6);

    // Everything due is told in the same look, at any of which a second telling would show.
    Database.letPaperEnd(sale.halal(), 7);
    Bell.awaitTold(operator, "PAPER_EXPIRING", "HALAL 7 " + sale.halalNumber());
    for (int days : new int[] {60, 30, 7}) {
      assertThat(Bell.told(operator, "PAPER_EXPIRING", sale.subject(days))).isEqualTo(1);
    }
    assertThat(sale.seen().status()).isEqualTo(200);
  }

  @Test
  void should_be_valid_on_its_last_day() {
    FoodSale sale = FoodSale.of(LPP);

    Database.letPaperEnd(sale.md(), 0);

    Bell.awaitTold("operator@" + LPP + ".demo.test", "PAPER_EXPIRING", sale.subject(7));
    assertThat(sale.seen().status()).isEqualTo(200);
  }

  @Test
  void should_know_no_paper_and_no_goods_of_another_lapas() {
    FoodSale sale = FoodSale.of(LAPAS);
    Api stranger = Staff.operatorOf(LPP);
    String foreign = PAPERS + "/" + sale.md();

    assertThat(stranger.get(foreign).status()).isEqualTo(404);
    assertThat(stranger.put(foreign, Papers.described()).status()).isEqualTo(404);
    assertThat(stranger.delete(foreign).status()).isEqualTo(404);
    assertThat(stranger.get("/manage/" + LAPAS + "/papers").status()).isEqualTo(404);
    assertThat(stranger.post(PAPERS, Papers.described("halal", sale.product())).violations())
        .containsExactly("products");
    assertThat(sale.seen().status()).isEqualTo(200);
  }

  @Test
  void should_hand_a_copy_to_those_only_who_look_after_it() {
    long paper = Papers.filed(LPP);
    String file = "/admin/izin.berkas?id=" + paper;
    String above = "/admin/pangan.berkas?id=" + paper;

    assertThat(Browser.signedIn("operator@" + LPP + ".demo.test").get(file).body())
        .isEqualTo(Papers.PDF);
    assertThat(Browser.signedIn("kalapas@" + LPP + ".demo.test").get(file).status()).isEqualTo(200);
    assertThat(Browser.signedIn("province@demo.test").get(above).status()).isEqualTo(200);
    assertThat(Browser.signedIn("operator@" + LAPAS + ".demo.test").get(file).status())
        .isEqualTo(404);
    assertThat(Browser.signedIn("operator@" + LAPAS + ".demo.test").get(above).isRefusal())
        .isTrue();
    assertThat(new Browser().get(file).isRefusal()).isTrue();
    assertThat(new Browser().get("/own/" + paper + ".pdf").status()).isEqualTo(404);
  }

  @Test
  void should_take_no_copy_that_is_no_paper() {
    JsonObject paper = Papers.described();
    long id = Papers.enter(Staff.operatorOf(LPP), LPP, paper);
    Browser operator = Browser.signedIn("operator@" + LPP + ".demo.test");

    Reply refused =
        Papers.file(
            operator,
            id,
            paper,
            "surat.pdf",
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII));

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.text()).contains("bukan PDF atau foto");
    assertThat(operator.get("/admin/izin.berkas?id=" + id).status()).isEqualTo(404);
  }

  @Test
  void should_let_only_operators_write() {
    JsonObject paper = Papers.described();

    assertThat(Api.anyone().post(PAPERS, paper).status()).isEqualTo(401);
    assertThat(Staff.headOf(LPP).post(PAPERS, paper).status()).isEqualTo(403);
    assertThat(Staff.financeOf(LPP).post(PAPERS, paper).status()).isEqualTo(403);
    assertThat(Staff.province().post(PAPERS, paper).status()).isIn(403, 404);
    assertThat(Staff.headOf(LPP).get(PAPERS).status()).isEqualTo(200);
  }

  @Test
  void should_name_everything_that_is_wrong_with_a_paper() {
    Answer refused =
        Staff.operatorOf(LPP)
            .post(
                PAPERS,
                Json.object(
                    "kind", "pirt",
                    "number", "x;y=1",
                    "holder", "",
                    "validFrom", "2026-05-01",
                    "validUntil", "2026-04-01"));

    assertThat(refused.violations()).containsExactly("holder", "number", "validUntil");
    JsonObject once = Papers.described();
    Papers.enter(Staff.operatorOf(LPP), LPP, once);
    assertThat(Staff.operatorOf(LPP).post(PAPERS, once).code()).isEqualTo("paper-exists");
  }

  @Test
  void should_tell_the_province_how_a_lapas_stands() {
    NewShop shop = NewShop.described("kayu").open();
    String email = "pangan-" + Goods.mark() + "@contoh.test";
    StaffMaker.open(email, "LAPAS_OPERATOR", shop.slug());
    Api operator = Staff.as(email);
    FoodSale sold = FoodSale.of(operator, shop.slug());
    FoodSale held = FoodSale.of(operator, shop.slug());
    operator.delete("/manage/" + shop.slug() + "/papers/" + held.md()).expect(204);
    operator.post("/manage/" + shop.slug() + "/products", FoodSale.described("draft")).expect(201);
    Database.letPaperEnd(sold.halal(), 20);

    String seen =
        Browser.signedIn("province@demo.test")
            .get("/admin/pangan?lapas=" + shop.slug())
            .text()
            .replaceAll("<[^>]*>", " ")
            .replaceAll("\\s+", " ");

    assertThat(seen)
        .contains(shop.name() + " 3 karya pangan", " 1 2 kurang surat")
        .contains("Berlaku 2", "30 hari lagi 1", sold.halalNumber(), held.halalNumber())
        .doesNotContain(held.mdNumber());
  }

  @Test
  void should_sell_all_food_of_the_demo() {
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM product p JOIN tenant t ON t.id = p.tenant_id"
                    + " WHERE p.shelf_life_days IS NOT NULL AND (p.held OR p.status <> 'PUBLISHED')"
                    + " AND p.name NOT LIKE 'Pempek uji%' AND t.slug NOT LIKE 'lapas-u%'"))
        .isZero();
    assertThat(Database.number("SELECT COUNT(*) FROM food_paper WHERE number LIKE 'CONTOH %'"))
        .isGreaterThan(50);
  }

  private static boolean listed(FoodSale sale) {
    return Api.anyone()
        .get("/products?sort=newest&size=100&shop=" + sale.shop())
        .expect(200)
        .text()
        .contains(sale.slug());
  }

  private static Answer publish(Api operator, JsonObject draft) {
    return operator.put(
        PRODUCTS + "/" + Json.number(draft, "id"), Json.with(draft, "status", "published"));
  }
}
