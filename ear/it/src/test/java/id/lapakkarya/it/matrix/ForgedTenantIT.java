package id.lapakkarya.it.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Another Lapas's name in every place where a request can carry one, a token of another scope,
 * assignments that have ended: each is refused as 403 or 404, written down once, and changes
 * nothing.
 */
@WholeEar
class ForgedTenantIT {
  private static final String OPERATOR = "operator@" + Stage.OWN + ".demo.test";
  private static final String TWO = "two@demo.test";
  private static final String FORM = "/manage/" + Stage.OWN;
  private static final String REFUSALS =
      "SELECT COUNT(*) FROM audit_entry e JOIN account a ON a.id = e.actor_account"
          + " WHERE e.outcome = 'REFUSED' AND a.email = ?";

  private static Side own;
  private static Side foreign;

  @BeforeAll
  static void stage() {
    own = Stage.shared().own();
    foreign = Stage.shared().foreign();
  }

  @TestFactory
  Stream<DynamicTest> should_refuse_another_lapas_wherever_a_request_names_it() {
    String product = FORM + "/products/" + own.id("id");
    String stock = FORM + "/skus/" + own.id("sku") + "/stock";
    String order = FORM + "/orders/" + own.id("number");
    JsonObject draft = Stage.shared().anotherProduct();
    return Stream.of(
        get("path", "/manage/" + Stage.FOREIGN + "/orders"),
        get("path, of an order", "/manage/" + Stage.FOREIGN + "/orders/" + foreign.id("number")),
        get("path, that is no Lapas's", "/manage/lapas-yang-tidak-ada/orders"),
        get("id of a product", FORM + "/products/" + foreign.id("id")),
        get("number of an order", FORM + "/orders/" + foreign.id("number")),
        send("sku", "PUT", FORM + "/skus/" + foreign.id("sku") + "/stock", count()),
        send("product's id", "PUT", FORM + "/products/" + foreign.id("id"), same()),
        get("parameter", FORM + "/orders?tenant=" + Stage.FOREIGN),
        get("parameter by number", FORM + "/products?tenant_id=1001"),
        get("second parameter", FORM + "/orders?shop=" + Stage.OWN + "&shop=" + Stage.FOREIGN),
        get("filter", FORM + "/orders?filter[shop]=" + Stage.FOREIGN),
        get("sort field", FORM + "/products?sort=tenant_id"),
        get("sort field of a shop", FORM + "/products?sort=shop.slug"),
        get("cursor", FORM + "/orders?cursor=" + cursor()),
        get("page", FORM + "/orders?page=tenant:" + Stage.FOREIGN),
        get("export", FORM + "/orders?export=" + Stage.FOREIGN + ".csv"),
        send("body", "POST", FORM + "/products", Json.with(draft, "tenant", Stage.FOREIGN)),
        send("body by number", "POST", FORM + "/products", Json.with(draft, "tenantId", 1_001)),
        send("body, as an object", "PUT", product, Json.with(same(), "shop", shopObject())),
        send("body, deep inside", "PUT", product, Json.with(same(), "skus", deep())),
        send("body of a count", "PUT", stock, Json.with(count(), "lapas", Stage.FOREIGN)),
        send("body nobody reads", "POST", order + "/accept", Json.object("shop", Stage.FOREIGN)),
        head("header", "X-Tenant", FORM + "/orders"),
        head("header of an id", "X-Tenant-Id", product),
        head("header of a shop", "X-Shop", stock),
        cookie("cookie", "tenant"),
        cookie("cookie of a shop", "shop_slug"));
  }

  @Test
  void should_serve_who_names_the_own_lapas() {
    Api operator =
        Staff.as(OPERATOR).with("X-Tenant", Stage.OWN).with("Cookie", "shop=" + Stage.OWN);
    JsonObject named =
        Json.with(same(), "shop", Json.object("slug", Stage.OWN, "name", "Lapas Perempuan"));

    assertThat(operator.get(FORM + "/orders?shop=" + Stage.OWN + "&sort=placed").status())
        .isEqualTo(200);
    assertThat(operator.put(FORM + "/products/" + own.id("id"), named).status()).isEqualTo(200);
  }

  @Test
  void should_refuse_a_token_of_another_scope() {
    Goods headed = Goods.of(Goods.LAPAS, 5);
    Api bound = bearing(TWO, Stage.OWN);

    refused(TWO, () -> status(bound.get(headed.path())));
    refused(TWO, () -> status(bound.put(headed.stockPath(), Json.object("onHand", 9))));

    assertThat(headed.onHand()).isEqualTo(5);
    assertThat(bound.get(FORM + "/orders").status()).isEqualTo(200);
  }

  @Test
  void should_end_a_token_and_a_session_at_once_when_an_assignment_expires() {
    String email = operator();
    Api unbound = bearing(email, null);
    Api bound = bearing(email, Stage.OWN);
    Browser browser = Browser.signedIn(email);
    assertThat(unbound.get(FORM + "/orders").status()).isEqualTo(200);
    assertThat(bound.get(FORM + "/orders").status()).isEqualTo(200);
    assertThat(browser.get("/admin/pesanan").status()).isEqualTo(200);

    Database.letAssignmentsEnd(email);

    refused(email, () -> status(unbound.get(FORM + "/orders")));
    refused(email, () -> status(bound.get(FORM + "/orders")));
    refused(email, () -> status(bound.put(stockPath(), count())));
    refused(email, () -> browser.get("/admin/pesanan").status());
    assertThat(browser.get("/admin/pesanan").isRefusal()).isTrue();
  }

  @Test
  void should_end_what_a_page_is_in_the_middle_of_when_the_assignment_is_revoked() {
    String email = operator();
    Orders order = Orders.paid(Goods.of(Stage.OWN, 5));
    String page = "/admin/pesanan/" + order.partOf(Stage.OWN).number();
    Browser browser = Browser.signedIn(email);
    Browser.View view = browser.view(page);

    Database.revokeAssignments(email);

    refused(email, () -> browser.press(page, view, "work", "accept", Map.of()).status());
    assertThat(order.statusOf(Stage.OWN)).isEqualTo("paid");
  }

  @Test
  void should_refuse_what_belongs_to_the_assignment_that_is_not_active() {
    Orders order = Orders.paid(Goods.of(Stage.OWN, 5), Goods.of(Goods.LAPAS, 5));
    String here = "/admin/pesanan/" + order.partOf(Stage.OWN).number();
    String there = "/admin/pesanan/" + order.partOf(Goods.LAPAS).number();
    Browser browser = Browser.signedIn(TWO);
    browser.post("/admin/bertindak", Map.of("scope", scope(Stage.OWN)));
    Browser.View view = browser.view(here);

    refused(TWO, () -> browser.get(there).status());
    refused(TWO, () -> browser.press(there, view, "work", "accept", Map.of()).status());
    refused(
        TWO,
        () -> browser.post("/admin/bertindak", Map.of("scope", scope(Stage.FOREIGN))).status());
    browser.post("/admin/bertindak", Map.of("scope", scope(Goods.LAPAS)));
    refused(TWO, () -> browser.press(here, view, "work", "accept", Map.of()).status());

    assertThat(order.statusOf(Stage.OWN)).isEqualTo("paid");
    assertThat(order.statusOf(Goods.LAPAS)).isEqualTo("paid");
  }

  @TestFactory
  Stream<DynamicTest> should_refuse_another_lapas_in_the_name_of_a_page_or_a_file() {
    Browser browser = Browser.signedIn(OPERATOR);
    return Stream.of(
            "/admin/pesanan/" + foreign.id("number"),
            "/admin/produk/" + foreign.id("id"),
            "/admin/laporan.csv?groupBy=shop&shop=" + Stage.FOREIGN,
            "/admin/laporan.xlsx",
            "/admin/laporan-" + Stage.FOREIGN + ".csv",
            "/art/product/" + Stage.shared().nowhere().id("draft") + ".svg")
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path, () -> refused(OPERATOR, () -> browser.get(path).status())));
  }

  @TestFactory
  Stream<DynamicTest> should_refuse_another_lapas_in_a_search_and_its_export() {
    String head = "kalapas@" + Stage.OWN + ".demo.test";
    Browser browser = Browser.signedIn(head);
    return Stream.of(
            "/admin/catatan?shop=" + Stage.FOREIGN,
            "/admin/catatan.csv?shop=" + Stage.FOREIGN,
            "/admin/catatan.xlsx?shop=" + Stage.FOREIGN,
            "/admin/catatan.csv?shop=platform",
            "/admin/catatan/" + foreign.id("entry"))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path, () -> refused(head, () -> browser.get(path).status())));
  }

  private static DynamicTest get(String where, String path) {
    return attempt(where, () -> Staff.as(OPERATOR).get(path));
  }

  private static DynamicTest send(String where, String method, String path, JsonObject body) {
    return attempt(where, () -> Staff.as(OPERATOR).send(method, path, body.toString()));
  }

  private static DynamicTest head(String where, String header, String path) {
    return attempt(where, () -> Staff.as(OPERATOR).with(header, Stage.FOREIGN).get(path));
  }

  private static DynamicTest cookie(String where, String name) {
    return attempt(
        where,
        () ->
            Staff.as(OPERATOR)
                .with("Cookie", "lapak_lang=id; " + name + "=" + Stage.FOREIGN)
                .get(FORM + "/orders"));
  }

  private static DynamicTest attempt(String where, Supplier<Answer> forged) {
    return DynamicTest.dynamicTest(where, () -> refused(OPERATOR, () -> status(forged.get())));
  }

  /** 403 or 404, one row of the audit trail, and every row of both Lapas as it was. */
  private static void refused(String email, Supplier<Integer> forged) {
    Map<String, String> before = Rows.of(Stage.OWN, Stage.FOREIGN, Goods.LAPAS);
    long written = Database.number(REFUSALS, email);

    int status = forged.get();

    assertThat(status).isIn(403, 404);
    assertThat(Database.number(REFUSALS, email)).as("refusals on record").isEqualTo(written + 1);
    assertThat(Rows.of(Stage.OWN, Stage.FOREIGN, Goods.LAPAS)).isEqualTo(before);
  }

  private static int status(Answer answer) {
    return answer.status();
  }

  private static Api bearing(String email, String scope) {
    JsonObject credentials =
        Json.object("email", email, "password", Staff.passwordOf(email), "scope", scope);
    return Api.anyone()
        .bearing(
            Api.anyone().post("/tokens", credentials).expect(200).json().getString("accessToken"));
  }

  /** Somebody whose assignment nobody else's test needs. */
  private static String operator() {
    String email = "matriks-" + Goods.mark() + "@contoh.test";
    StaffMaker.make(email, "LAPAS_OPERATOR", Stage.OWN);
    return email;
  }

  private static String scope(String shop) {
    return "tenant:" + Database.number("SELECT id FROM tenant WHERE slug = ?", shop);
  }

  private static String stockPath() {
    return FORM + "/skus/" + own.id("sku") + "/stock";
  }

  private static JsonObject count() {
    return Json.object("onHand", 3, "reason", "uji");
  }

  private static JsonObject same() {
    return Stage.shared().sameProduct();
  }

  private static JsonObject shopObject() {
    return Json.object("slug", Stage.FOREIGN, "name", "Lapas Kelas IIB Sekayu");
  }

  private static Object deep() {
    JsonObject sku = same().getJsonArray("skus").getJsonObject(0);
    return Json.array(Json.with(sku, "tenant", Stage.FOREIGN));
  }

  private static String cursor() {
    String inside = "{\"tenant\":\"" + Stage.FOREIGN + "\",\"after\":1}";
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(inside.getBytes(StandardCharsets.UTF_8));
  }
}
