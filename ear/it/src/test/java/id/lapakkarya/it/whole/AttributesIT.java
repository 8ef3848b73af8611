package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The province defines attributes, officers are asked for them, and buyers read them. */
@WholeEar
class AttributesIT {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String PRODUCTS = "/manage/" + LAPAS + "/products";
  private static final String CATEGORY = "miniatur";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_ask_for_what_the_province_defines_and_tell_buyers() {
    String mark = Goods.mark();
    String key = "uji_" + mark.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    Window province = windows.desk();
    Office office = define(province, "Uji " + mark, "Trial " + mark, key);
    Trail.onlyOne("attribute.add", key);
    JsonObject description = description("Karya uji " + mark);
    await().atMost(SOON).untilAsserted(() -> refuses(description, key, "banyak"));
    await().atMost(SOON).untilAsserted(() -> refusesWithout(description, key));

    JsonObject made =
        Staff.operatorOf(LAPAS)
            .post(PRODUCTS, with(description, Json.object(key, "250", "sendiri", "tetap")))
            .expect(201)
            .json();
    String page = "//karya/" + made.getString("slug");
    assertThat(text(page)).contains("Uji " + mark, "250 cm");
    assertThat(text(page + "?lang=en")).contains("Trial " + mark, "250 cm");

    Window desk = windows.desk();
    Office officer = new Office(desk).signIn("operator@" + LAPAS + ".demo.test");
    desk.open("/admin/produk/" + Json.number(made, "id"));
    assertThat(desk.page().locator("#category")).hasValue(CATEGORY);
    desk.field("Uji " + mark + " (cm)").fill("banyak");
    save(desk);
    assertThat(desk.page().locator(".field--wrong")).hasCount(1);
    assertThat(desk.field("Uji " + mark + " (cm)")).hasValue("banyak");
    desk.field("Uji " + mark + " (cm)").fill("");
    save(desk);
    assertThat(desk.page().locator(".field--wrong")).hasCount(1);
    desk.field("Uji " + mark + " (cm)").fill("300");
    save(desk);
    assertThat(officer.notices()).containsText("menunggu persetujuan");
    Changes.confirm(LAPAS, Json.number(made, "id"));
    assertThat(
            Staff.operatorOf(LAPAS)
                .get(PRODUCTS + "/" + Json.number(made, "id"))
                .expect(200)
                .json()
                .getJsonObject("attributes"))
        .isEqualTo(Json.object(key, "300", "sendiri", "tetap"));

    province.button("Arsipkan: Uji " + mark).click();
    assertThat(office.notices()).containsText("diarsipkan");
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(
                        Staff.operatorOf(LAPAS)
                            .post(
                                PRODUCTS,
                                with(description("Karya uji " + Goods.mark()), Json.object()))
                            .status())
                    .isEqualTo(201));
  }

  @Test
  void should_narrow_lists_by_what_the_province_marks() {
    String mark = Goods.mark();
    String key = "saring_" + mark;
    Window province = windows.desk();
    Office office = new Office(province).signIn("province@demo.test");
    office.task("Atribut");
    province
        .page()
        .waitForResponse(
            answer -> answer.request().method().equals("POST"),
            () -> province.page().locator("#ofCategory").selectOption(CATEGORY));
    province.page().locator("#attributeName").fill("Saring " + mark);
    province.page().locator("#attributeNameEn").fill("Sift " + mark);
    province.page().locator("#key").fill(key);
    province.page().locator("#narrows").check();
    province.button("Tambah atribut").click();
    assertThat(province.page().locator(".field-error")).hasCount(1);
    province.page().locator("#type").selectOption("CHOICES");
    province.page().locator("#choices").fill("jati|Kayu jati|Teak\npinus|Kayu pinus|Pine");
    province.button("Tambah atribut").click();
    assertThat(office.notices()).containsText("disimpan");

    String parameter = "attr." + key;
    await().atMost(SOON).untilAsserted(() -> listed(parameter, "jati").expect(200));
    make("Satu " + mark, Json.object(key, "jati"));
    make("Dua " + mark, Json.object(key, "jati, pinus"));
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              assertThat(Json.number(listed(parameter, "pinus").json(), "total")).isEqualTo(1);
              assertThat(facet(listed(parameter, "pinus"), key))
                  .isEqualTo(
                      Json.array(
                          Json.object("count", 2, "name", "Kayu jati", "slug", "jati"),
                          Json.object("count", 1, "name", "Kayu pinus", "slug", "pinus")));
            });
    assertThat(Json.number(listed(parameter, "jati&" + parameter + "=pinus").json(), "total"))
        .isEqualTo(2);

    Window phone = windows.phone();
    phone.open("/kategori/" + CATEGORY + "?lang=en&" + parameter + "=pinus");
    assertThat(phone.page().locator(".applied")).containsText("Pine");
    assertThat(phone.page().locator("input[name='" + parameter + "'][value=pinus]")).isChecked();
    assertThat(phone.page().locator("legend", new Page.LocatorOptions().setHasText("Sift " + mark)))
        .hasCount(1);
    assertThat(phone.page().locator(".grid").first()).containsText("Dua " + mark);
    assertThat(phone.page().locator(".grid").first()).not().containsText("Satu " + mark);
    assertThat(text("//kategori/kayu?" + parameter + "=pinus")).doesNotContain("Saring " + mark);
    Answer elsewhere = Api.anyone().get("/products?category=kayu&" + parameter + "=pinus");
    assertThat(elsewhere.status()).isEqualTo(422);
    assertThat(elsewhere.violations()).containsExactly(parameter);

    province.button("Arsipkan: Saring " + mark).click();
    assertThat(office.notices()).containsText("diarsipkan");
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(listed(parameter, "pinus").status()).isEqualTo(422));
  }

  private static Answer listed(String parameter, String value) {
    return Api.anyone().get("/products?category=" + CATEGORY + "&" + parameter + "=" + value);
  }

  private static JsonArray facet(Answer answer, String key) {
    return Json.objects(
            answer.expect(200).json().getJsonObject("facets").getJsonArray("attributes"))
        .stream()
        .filter(each -> each.getString("key").equals(key))
        .findFirst()
        .map(each -> each.getJsonArray("values"))
        .orElse(JsonValue.EMPTY_JSON_ARRAY);
  }

  private static void make(String name, JsonObject attributes) {
    Staff.operatorOf(LAPAS).post(PRODUCTS, with(description(name), attributes)).expect(201);
  }

  @Test
  void should_let_no_lapas_define_any() {
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("operator@" + LAPAS + ".demo.test");

    assertThat(office.tasks()).not().containsText("Atribut");
    assertThat(desk.statusOf("/admin/atribut")).isEqualTo(403);
  }

  /** Until it was answered: what is asked for stays as it was after a second refusal. */
  private static void save(Window desk) {
    desk.page()
        .waitForResponse(
            answer -> answer.request().method().equals("POST"),
            () -> desk.page().locator("#save").click());
    // What is typed before the answer has replaced the fields would be gone with them.
    desk.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
  }

  /** A number that goods of the tests' category must have. */
  private static Office define(Window desk, String name, String nameEn, String key) {
    Office office = new Office(desk).signIn("province@demo.test");
    office.task("Atribut");
    desk.page()
        .waitForResponse(
            answer -> answer.request().method().equals("POST"),
            () -> desk.page().locator("#ofCategory").selectOption(CATEGORY));
    desk.button("Tambah atribut").click();
    assertThat(desk.page().locator(".field--wrong").first()).isVisible();
    desk.page().locator("#attributeName").fill(name);
    desk.page().locator("#attributeNameEn").fill(nameEn);
    desk.page().locator("#key").fill(key);
    desk.page().locator("#type").selectOption("NUMBER");
    desk.page().locator("#unit").fill("cm");
    desk.page().locator("#required").check();
    desk.button("Tambah atribut").click();
    assertThat(office.notices()).containsText("disimpan");
    return office;
  }

  private static void refuses(JsonObject description, String key, String value) {
    Answer answer =
        Staff.operatorOf(LAPAS).post(PRODUCTS, with(description, Json.object(key, value)));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("attributes." + key);
  }

  private static void refusesWithout(JsonObject description, String key) {
    Answer answer = Staff.operatorOf(LAPAS).post(PRODUCTS, with(description, Json.object()));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("attributes." + key);
  }

  private static JsonObject with(JsonObject description, JsonObject attributes) {
    return Json.with(description, "attributes", attributes);
  }

  /** In a category in which no other test keeps goods. */
  private static JsonObject description(String name) {
    return Json.with(Goods.description(name, 90_000), "category", CATEGORY);
  }

  private static String text(String path) {
    return Api.anyone().get(path).expect(200).text();
  }
}
