package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer brings works in from a file. */
@WholeEar
class ImportIT {
  private static final String SHOP = "lapas-tanjung-raja";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_show_what_would_come_in_before_it_does() {
    NewShop works = NewShop.described("miniatur");
    String csv = works.json().getString("catalogue");
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + SHOP + ".demo.test");
    desk.open("/admin/produk");
    desk.link("Karya dari berkas").click();

    send(desk, csv.replace(",5\n", ",lima\n"));
    assertThat(desk.page().locator(".plan__fault")).containsText("stock: Tulis angka bulat.");
    assertThat(desk.button("Masukkan semua karya ini")).hasCount(0);
    desk.open("/admin/produk/impor");
    send(desk, csv);
    assertThat(plan(desk)).containsText("Akan masuk");
    org.assertj.core.api.Assertions.assertThat(
            Api.anyone().get("//karya/" + works.product()).status())
        .isEqualTo(404);

    desk.button("Masukkan semua karya ini").click();
    assertThat(plan(desk)).containsText("Semuanya sudah masuk.");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> Api.anyone().get("//karya/" + works.product()).status() == 200);

    desk.open("/admin/produk/impor");
    send(desk, csv);
    assertThat(plan(desk)).containsText("Sudah ada dan dibiarkan");
  }

  @Test
  void should_take_food_without_its_papers_in_as_a_draft_and_say_so() {
    NewShop works = NewShop.described("miniatur").andFood("pempek");
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + SHOP + ".demo.test");
    desk.open("/admin/produk/impor");

    send(desk, works.json().getString("catalogue"));
    assertThat(plan(desk)).containsText("Akan masuk");
    assertThat(desk.page().locator("#rows"))
        .containsText("Masuk sebagai draf, kurang: masa simpan dan bahan utama");
    desk.button("Masukkan semua karya ini").click();

    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> Api.anyone().get("//karya/" + works.product()).status() == 200);
    org.assertj.core.api.Assertions.assertThat(Api.anyone().get("//karya/" + works.food()).status())
        .isEqualTo(404);
    org.assertj.core.api.Assertions.assertThat(
            Staff.operatorOf(SHOP)
                .get("/manage/" + SHOP + "/products?status=draft&q=" + works.product())
                .expect(200)
                .items())
        .hasSize(1);
  }

  private static Locator plan(Window desk) {
    return desk.page().locator(".plan");
  }

  private static void send(Window desk, String csv) {
    desk.page()
        .getByLabel("Berkas CSV atau XLSX", new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(
            new FilePayload("catalogue.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    desk.button("Periksa berkas").click();
  }
}
