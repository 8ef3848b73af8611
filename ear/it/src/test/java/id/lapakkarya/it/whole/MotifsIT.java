package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The province keeps motifs on record, and buyers are told of the one that a product names. */
@WholeEar
class MotifsIT {
  private static final Duration SOON = Duration.ofSeconds(10);

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_tell_buyers_what_is_on_record_of_a_motif() {
    String name = "Contoh " + Goods.mark();
    String page = "//karya/" + slugOfProductWith(name.toUpperCase(Locale.ROOT));
    assertThat(text(page)).doesNotContain("Tentang motif ini");
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("province@demo.test");
    office.task("Motif");

    desk.field("Nama motif").fill(name);
    desk.field("Nama dalam bahasa Inggris").fill("Sample " + name);
    desk.field("Lembaga pemegang").fill("Lembaga CONTOH");
    desk.field("Nomor pencatatan Hak Cipta").fill("CONTOH-001");
    desk.button("Catat motif").click();
    assertThat(desk.page().locator(".field--wrong")).hasCount(1);
    desk.field("Sumber nomor itu").fill("Surat CONTOH");
    desk.button("Catat motif").click();
    assertThat(office.notices()).containsText("disimpan");

    Trail.onlyOne("motif.add", name);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(text(page))
                    .contains("Tentang motif ini", "Lembaga CONTOH", "CONTOH-001", "Surat CONTOH"));
    assertThat(text(page)).doesNotContain("Sample " + name);
    assertThat(text(page + "?lang=en")).contains("About this motif", "Sample " + name);
    assertProposed(name);
    desk.button("Hapus: " + name).click();
    assertThat(office.notices()).containsText("dihapus");
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(text(page)).doesNotContain("Tentang motif ini"));
  }

  @Test
  void should_have_one_record_of_a_name() {
    String name = "Contoh " + Goods.mark();
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("province@demo.test");
    office.task("Motif");
    for (int i = 0; i < 2; i++) {
      desk.field("Nama motif").fill(name);
      desk.button("Catat motif").click();
      assertThat(office.notices()).containsText(i == 0 ? "disimpan" : "sudah tercatat");
    }
  }

  @Test
  void should_show_no_lapas_the_record() {
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("operator@" + LAPAS + ".demo.test");

    assertThat(office.tasks()).not().containsText("Motif");
    assertThat(desk.statusOf("/admin/motif")).isEqualTo(403);
  }

  /** To whoever writes down what a work shows. */
  private void assertProposed(String name) {
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + LAPAS + ".demo.test");
    desk.open("/admin/produk/baru");
    assertThat(desk.page().locator("#motifNames option[value='" + name + "']")).hasCount(1);
  }

  private static String text(String path) {
    return Api.anyone().get(path).expect(200).text();
  }

  private static String slugOfProductWith(String motif) {
    return Staff.operatorOf(LAPAS)
        .post(
            "/manage/" + LAPAS + "/products",
            Json.with(
                Goods.description("Karya uji " + Goods.mark(), 90_000),
                "attributes",
                Json.object("motif", motif)))
        .expect(201)
        .json()
        .getString("slug");
  }
}
