package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The province teaches the search what buyers mean. */
@WholeEar
class SynonymsIT {
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration WRITTEN_DOWN = Duration.ofSeconds(40);

  /** So that it stands among the first. */
  private static final long OFTEN = 40;

  private final String word = Goods.mark().replaceAll("[0-9]", "o");

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_make_a_synonym_of_what_was_looked_for_in_vain() {
    for (int size = 1; size <= OFTEN; size++) {
      assertThat(found(word + "&size=" + size)).isZero();
    }
    await()
        .atMost(WRITTEN_DOWN)
        .untilAsserted(
            () ->
                assertThat(
                        Database.number(
                            "SELECT COALESCE(SUM(times), 0) FROM search_term WHERE term = ?", word))
                    .isEqualTo(OFTEN));
    Window desk = signedIn("province@demo.test").open("/admin/pencarian?tab=unfound");

    desk.button("Jadikan sinonim…: " + word).click();
    Locator dialog = desk.byRole(AriaRole.DIALOG, "Tambah sinonim");
    assertThat(dialog.getByLabel("Yang diketik pembeli")).hasValue(word);
    dialog.getByLabel("Nama karyanya").fill("Songket");
    dialog.getByRole(AriaRole.BUTTON, named("Simpan sinonim")).click();

    assertThat(desk.page().getByText("“" + word + "” sekarang juga menemukan “songket”."))
        .isVisible();
    await().atMost(SOON).untilAsserted(() -> assertThat(found(word)).isPositive());
    assertThat(Trail.onlyOne("synonym.add", word)).containsEntry("subject_type", "synonym");
    assertThat(Database.number("SELECT COUNT(*) FROM search_term WHERE term = ?", word)).isZero();
  }

  @Test
  void should_change_and_remove_a_synonym_and_put_it_back() {
    Window desk = signedIn("province@demo.test");
    add(desk, word, "pempek");
    assertThat(row(desk, word)).containsText("pempek");

    desk.button("Ubah…: " + word).click();
    Locator dialog = desk.byRole(AriaRole.DIALOG, "Ubah sinonim");
    dialog.getByLabel("Nama karyanya").fill("xylofon");
    dialog.getByRole(AriaRole.BUTTON, named("Simpan sinonim")).click();
    assertThat(row(desk, word)).containsText("xylofon");
    await().atMost(SOON).untilAsserted(() -> assertThat(found(word)).isZero());
    assertThat(
            Trail.facts(Trail.onlyOne("synonym.change", word), "after_state").getString("meaning"))
        .isEqualTo("xylofon");

    desk.button("Hapus…: " + word).click();
    desk.byRole(AriaRole.DIALOG, "Hapus sinonim ini?")
        .getByRole(AriaRole.BUTTON, named("Hapus sinonim"))
        .click();
    assertThat(row(desk, word)).hasCount(0);
    Trail.onlyOne("synonym.remove", word);

    desk.button("Urungkan").click();
    assertThat(row(desk, word)).containsText("xylofon");
    assertThat(desk.button("Urungkan")).hasCount(0);
  }

  @Test
  void should_say_what_is_wrong_with_a_synonym() {
    Window desk = signedIn("province@demo.test").open("/admin/pencarian");

    refused(desk, "", "songket", "Wajib diisi");
    refused(desk, "?!", "songket", "Tidak ada kata yang dapat dicari di sini.");
    refused(desk, word, word, "Artinya sama dengan yang diketik.");
    Locator dialog = refused(desk, "kain tenun  Palembang", "Songket", "Sinonim ini sudah ada.");
    assertThat(dialog.getByLabel("Yang diketik pembeli")).hasValue("kain tenun  Palembang");
  }

  @Test
  void should_be_read_by_auditors_and_seen_by_no_lapas() {
    Window auditor = signedIn("auditor@demo.test").open("/admin/pencarian");
    assertThat(row(auditor, "kain tenun palembang")).hasCount(1);
    assertThat(auditor.button("Tambah sinonim…")).hasCount(0);
    assertThat(auditor.button("Hapus…: kain tenun palembang")).hasCount(0);

    Window operator = signedIn("operator@" + LPP + ".demo.test");
    assertThat(operator.statusOf("/admin/pencarian")).isEqualTo(403);
  }

  private static Locator refused(Window desk, String term, String meaning, String because) {
    Locator open = desk.byRole(AriaRole.DIALOG, "Tambah sinonim");
    if (open.count() == 0) {
      desk.button("Tambah sinonim…").click();
    }
    open.getByLabel("Yang diketik pembeli").fill(term);
    open.getByLabel("Nama karyanya").fill(meaning);
    open.getByRole(AriaRole.BUTTON, named("Simpan sinonim")).click();
    assertThat(open).containsText(because);
    return open;
  }

  private static void add(Window desk, String term, String meaning) {
    desk.open("/admin/pencarian");
    desk.button("Tambah sinonim…").click();
    Locator dialog = desk.byRole(AriaRole.DIALOG, "Tambah sinonim");
    dialog.getByLabel("Yang diketik pembeli").fill(term);
    dialog.getByLabel("Nama karyanya").fill(meaning);
    dialog.getByRole(AriaRole.BUTTON, named("Simpan sinonim")).click();
    assertThat(dialog).hasCount(0);
  }

  private static Locator row(Window desk, String text) {
    return desk.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
  }

  private Window signedIn(String email) {
    Window desk = windows.desk();
    new Office(desk).signIn(email);
    return desk;
  }

  private static long found(String words) {
    return Api.anyone()
        .get("/products?q=" + words)
        .expect(200)
        .json()
        .getJsonNumber("total")
        .longValue();
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
