package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several goods changed in the table at once, and one product by two editors. */
@WholeEar
class GoodsBulkIT {
  private static final String OPERATOR = "operator@" + LAPAS + ".demo.test";
  private static final String STATUS = "SELECT COUNT(*) FROM product WHERE id = ? AND status = ?";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_archive_what_is_ticked_and_take_it_back() {
    String mark = Goods.mark();
    List<Long> ids = List.of(made(mark + " satu"), made(mark + " dua"), made(mark + " tiga"));
    Window desk = windows.desk();
    new Office(desk).signIn(OPERATOR);
    desk.open("/admin/produk?q=" + mark);

    tick(desk, "Pilih: Kotak " + mark + " satu");
    tick(desk, "Pilih: Kotak " + mark + " dua");
    assertThat(desk.page().getByText("2 produk dipilih")).isVisible();
    desk.button("Arsipkan").click();

    assertThat(desk.page().getByText("2 produk diarsipkan.")).isVisible();
    assertThat(statuses(ids, "ARCHIVED")).isEqualTo(2);
    desk.button("Urungkan").click();
    assertThat(desk.page().getByText("2 produk kembali seperti semula.")).isVisible();
    assertThat(statuses(ids, "PUBLISHED")).isEqualTo(3);
  }

  @Test
  void should_show_new_prices_before_they_apply() {
    String mark = Goods.mark();
    long id = made(mark + " satu");
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(OPERATOR);
    desk.open("/admin/produk?q=" + mark);
    desk.button("Pilih semua di halaman ini").click();
    assertThat(desk.page().getByText("1 produk dipilih")).isVisible();

    desk.field("Harga naik sebesar").fill("banyak");
    desk.button("Naikkan harga…").click();
    assertThat(desk.page().getByText("Tulis angka bulat")).isVisible();
    desk.field("Harga naik sebesar").fill("10");
    desk.button("Naikkan harga…").click();
    Locator dialog = office.dialog("Harga baru");
    assertThat(dialog).containsText("Rp99.000");
    assertThat(price(id)).isEqualTo(90_000);

    dialog.getByText("Berlakukan harga").click();

    assertThat(desk.page().getByText("Harga 1 produk dinaikkan.")).isVisible();
    assertThat(price(id)).isEqualTo(99_000);
  }

  @Test
  void should_let_those_who_only_read_tick_nothing() {
    String mark = Goods.mark();
    made(mark + " satu");
    Window desk = windows.desk();
    new Office(desk).signIn("kalapas@" + LAPAS + ".demo.test");

    desk.open("/admin/produk?q=" + mark);

    assertThat(desk.link("Kotak " + mark + " satu")).isVisible();
    assertThat(desk.page().locator("#list\\:products input[type=checkbox], .shelf-choose"))
        .hasCount(0);
    assertThat(desk.button("Pilih semua di halaman ini")).hasCount(0);
  }

  @Test
  void should_tell_the_second_editor_and_lose_nothing_that_was_typed() {
    String mark = Goods.mark();
    long id = draft(mark + " satu");
    Window first = windows.desk();
    new Office(first).signIn(OPERATOR);
    first.open("/admin/produk/" + id);
    Window second = windows.desk();
    new Office(second).signIn(OPERATOR);
    second.open("/admin/produk/" + id);
    first.field("Nama").fill("Kotak " + mark + " dari yang pertama");
    first.field("Lama pembuatan (hari)").fill("5");
    first.button("Simpan").click();
    assertThat(first.page().getByText("Perubahan disimpan.")).isVisible();

    second.field("Nama").fill("Kotak " + mark + " dari yang kedua");
    second.field("Keterangan").fill("Keterangan CONTOH dari editor kedua.");
    second.button("Simpan").click();

    assertThat(second.heading("Orang lain mengubah produk ini")).isVisible();
    assertThat(second.page().locator(".compare"))
        .containsText("Kotak " + mark + " dari yang pertama");
    assertThat(second.field("Nama")).hasValue("Kotak " + mark + " dari yang kedua");
    second
        .field("Yang dipakai: Nama")
        .selectOption(new SelectOption().setLabel("Pakai isian saya"));
    second.button("Simpan dengan pilihan ini").click();
    assertThat(second.page().getByText("Perubahan disimpan.")).isVisible();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM product WHERE id = ? AND name = ? AND lead_time_days = 5"
                    + " AND description = 'Keterangan CONTOH dari editor kedua.'",
                id,
                "Kotak " + mark + " dari yang kedua"))
        .isEqualTo(1);
  }

  @Test
  void should_go_on_with_a_copy_and_restore_from_the_archive() {
    String mark = Goods.mark();
    long id = made(mark + " satu");
    Window desk = windows.desk();
    new Office(desk).signIn(OPERATOR);
    desk.open("/admin/produk/" + id);

    desk.button("Duplikat").click();
    assertThat(desk.heading("Kotak " + mark + " satu (salinan)")).isVisible();
    assertThat(desk.page().getByText("Salinan ini masih draf.")).isVisible();

    Staff.operatorOf(LAPAS).delete("/manage/" + LAPAS + "/products/" + id);
    desk.open("/admin/produk/" + id);
    desk.button("Pulihkan dari arsip").click();
    assertThat(desk.page().getByText("Produk dipulihkan sebagai draf.")).isVisible();
    assertThat(statuses(List.of(id), "DRAFT")).isEqualTo(1);
  }

  private static void tick(Window desk, String label) {
    Locator box = desk.field(label);
    desk.page()
        .waitForResponse(
            answer -> "POST".equals(answer.request().method()), () -> box.press("Space"));
  }

  private static long made(String name) {
    return made(Goods.description("Kotak " + name, 90_000));
  }

  /** What is changed of it does not wait. */
  private static long draft(String name) {
    return made(Json.with(Goods.description("Kotak " + name, 90_000), "status", "draft"));
  }

  private static long made(JsonObject description) {
    return Json.number(
        Staff.operatorOf(LAPAS)
            .post("/manage/" + LAPAS + "/products", description)
            .expect(201)
            .json(),
        "id");
  }

  private static long statuses(List<Long> ids, String status) {
    return ids.stream().mapToLong(id -> Database.number(STATUS, id, status)).sum();
  }

  private static long price(long product) {
    return Database.number("SELECT price FROM product_sku WHERE product_id = ?", product);
  }
}
