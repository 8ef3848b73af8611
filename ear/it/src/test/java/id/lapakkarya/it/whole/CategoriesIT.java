package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The province keeps the categories; shops and buyers see each change soon after. */
@WholeEar
class CategoriesIT {
  private static final Duration SOON = Duration.ofSeconds(10);

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_bring_in_rename_and_remove_a_category_on_every_page() {
    String slug = Goods.mark();
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("province@demo.test");
    office.task("Kategori");

    add(desk, slug, "Sulaman " + slug);
    assertThat(office.notices()).containsText("ditambahkan");
    await().atMost(SOON).untilAsserted(() -> assertThat(found(slug)).isPresent());
    Trail.onlyOne("category.add", slug);
    long id = productIn(slug);
    desk.field("Nama dalam bahasa Inggris: " + slug).fill("Embroidery " + slug);
    desk.button("Simpan: " + slug).click();
    assertThat(office.notices()).containsText("disimpan");
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(Api.anyone().get("//kategori/" + slug + "?lang=en").text())
                    .contains("Embroidery " + slug));

    desk.open("/admin/kategori");
    assertThat(desk.button("Buang: " + slug)).hasCount(0);
    moveAway(id);
    desk.open("/admin/kategori");
    desk.button("Buang: " + slug).click();
    assertThat(office.notices()).containsText("dibuang");
    await().atMost(SOON).untilAsserted(() -> assertThat(found(slug)).isEmpty());
  }

  @Test
  void should_say_what_is_wrong_with_a_category() {
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("province@demo.test");
    office.task("Kategori");

    add(desk, "Bukan Alamat", "S");
    assertThat(desk.page().locator(".field--wrong")).not().hasCount(0);
    add(desk, "songket", "Songket lagi");

    assertThat(office.notices()).containsText("Sudah ada kategori dengan alamat itu");
  }

  @Test
  void should_show_no_lapas_the_categories_of_the_province() {
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("operator@" + LAPAS + ".demo.test");

    assertThat(office.tasks()).not().containsText("Kategori");
    assertThat(desk.statusOf("/admin/kategori")).isEqualTo(403);
  }

  private static void add(Window desk, String slug, String name) {
    Locator form = desk.page().locator("section.card").last();
    form.getByLabel("Nama", exactly()).fill(name);
    form.getByLabel("Nama dalam bahasa Inggris", exactly()).fill(name + " en");
    form.getByLabel("Alamat", exactly()).fill(slug);
    desk.button("Tambah kategori").click();
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  private static Optional<JsonObject> found(String slug) {
    return Json.objects(Api.anyone().get("/categories?size=100").expect(200).items()).stream()
        .filter(each -> each.getString("slug").equals(slug))
        .findFirst();
  }

  private static long productIn(String category) {
    JsonObject draft =
        Json.with(Goods.description("Karya uji " + Goods.mark(), 90_000), "category", category);
    return Json.number(
        Staff.operatorOf(LAPAS).post("/manage/" + LAPAS + "/products", draft).expect(201).json(),
        "id");
  }

  private static void moveAway(long product) {
    String path = "/manage/" + LAPAS + "/products/" + product;
    JsonObject now = Staff.operatorOf(LAPAS).get(path).expect(200).json();
    Staff.operatorOf(LAPAS).put(path, Json.with(now, "category", "kayu")).expect(200);
    Changes.confirm(LAPAS, product);
  }
}
