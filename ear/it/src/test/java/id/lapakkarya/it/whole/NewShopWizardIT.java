package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A new Lapas in an afternoon, by clicking. */
@WholeEar
class NewShopWizardIT {
  @RegisterExtension final Windows windows = new Windows();

  private Window desk;
  private Office office;

  @BeforeEach
  void signIn() {
    desk = windows.desk();
    office = new Office(desk).signIn("province@demo.test");
  }

  @Test
  void should_bring_a_lapas_from_nothing_to_its_first_sale() {
    NewShop shop = NewShop.described("kayu");
    desk.open("/admin/lapak");
    desk.link("Lapas baru").click();

    identify(shop);
    words(shop);
    next("Warna");
    next("Pembayaran");
    choose("QRIS");
    next("Pengiriman");
    shipping();
    next("Bagi hasil");
    scheme();
    next("Karya");
    send(shop.json().getString("catalogue"));
    assertThat(desk.page().locator(".plan")).containsText("Akan masuk: 1");
    desk.button("Masukkan semua karya ini").click();
    assertThat(office.notices()).containsText("1 karya dimasukkan");
    desk.button("Selesai").click();

    assertThat(desk.page().getByText("Siap dibuka")).isVisible();
    desk.button("Buka lapak…").click();
    office.dialog("Buka lapak…").getByRole(AriaRole.BUTTON, named("Buka")).click();
    assertThat(office.notices()).containsText(shop.name() + " buka.");
    assertThat(Orders.paid(shop.goods()).statusOf(shop.slug())).isEqualTo("paid");
  }

  @Test
  void should_keep_what_was_typed_beside_what_is_wrong() {
    desk.open("/admin/lapak/baru");
    field("Nama resmi").fill("Lapas Contoh Salah Ketik");
    field("Alamat toko").fill("Dengan Spasi");

    desk.button("Simpan dan lanjut").click();

    assertThat(desk.page().locator(".field-error").first()).isVisible();
    assertThat(desk.page().getByText("Gunakan huruf kecil, angka, dan tanda hubung.")).isVisible();
    assertThat(field("Nama resmi")).hasValue("Lapas Contoh Salah Ketik");
    assertThat(field("Alamat toko")).hasValue("Dengan Spasi");
  }

  @Test
  void should_go_on_where_somebody_left() {
    NewShop shop = NewShop.described("kayu");
    desk.open("/admin/lapak/baru");
    identify(shop);
    field("Alamat").fill("Jl. Contoh No. 77 (CONTOH)");
    desk.button("Simpan, lanjutkan nanti").click();
    assertThat(office.notices()).containsText("lanjutkan kapan saja");

    desk.link("Lanjutkan pengisian").click();
    assertThat(field("Nama resmi")).hasValue(shop.name());
    desk.link("Alamat dan cerita").click();
    assertThat(field("Alamat")).hasValue("Jl. Contoh No. 77 (CONTOH)");
    assertThat(Api.anyone().get("//toko/" + shop.slug()).status()).isEqualTo(404);
  }

  @Test
  void should_name_each_line_that_cannot_be_taken_in() {
    NewShop shop = NewShop.described("kayu").registered();
    desk.open("/admin/lapak/" + shop.slug() + "/isi?langkah=goods");
    String csv = NewShop.described("kayu").json().getString("catalogue");

    send(csv.replace("85000", "murah").replace(",kayu,", ",kapal,"));

    Locator plan = desk.page().locator(".plan");
    assertThat(plan).containsText("Baris 2");
    assertThat(plan).containsText("price: Tulis angka bulat.");
    assertThat(plan).containsText("Pilih kategori dari daftar.");
    assertThat(desk.button("Masukkan semua karya ini")).hasCount(0);
  }

  @Test
  void should_make_new_addresses_and_codes_for_works_of_another_shop() {
    NewShop sold = NewShop.described("kayu").open();
    NewShop shop = NewShop.described("kayu").registered();
    String theirs = sold.json().getString("catalogue");
    desk.open("/admin/lapak/" + shop.slug() + "/isi?langkah=goods");
    send(theirs);
    assertThat(desk.page().locator(".plan")).containsText("Sudah dipakai karya lain.");

    choose("Dari lapak lain: buat alamat dan kode baru");
    send(theirs);
    desk.button("Masukkan semua karya ini").click();

    assertThat(office.notices()).containsText("1 karya dimasukkan");
  }

  @Test
  void should_mend_colours_that_cannot_be_read() {
    NewShop shop = NewShop.described("kayu").registered();
    desk.open("/admin/lapak/" + shop.slug() + "/isi?langkah=look");
    field("Warna merek").fill("#ffe08a");
    desk.button("Simpan dan lanjut").click();
    assertThat(desk.page().getByText("Warna ini terlalu terang")).isVisible();

    desk.button("Pakai warna terdekat yang terbaca").click();
    assertThat(field("Warna merek")).not().hasValue("#ffe08a");
    next("Pembayaran");
  }

  private void identify(NewShop shop) {
    field("Nama resmi").fill(shop.name());
    field("Alamat toko").fill(shop.slug());
    field("Kelas").fill("IIB");
    field("Kota atau kabupaten").selectOption(new SelectOption().setValue("16.71"));
    field("Kota di halaman toko").fill("Palembang");
    next("Alamat dan cerita");
  }

  private void words(NewShop shop) {
    field("Alamat").fill("Jl. Contoh No. 9 (CONTOH)");
    field("Kode pos").fill("30145");
    field("Telepon").fill("0711-0000009");
    field("Email").fill(shop.slug() + "@contoh.test");
    field("Semboyan").fill("Semboyan CONTOH.");
    field("Semboyan (Inggris)").fill("A sample tagline.");
    field("Cerita").fill("Cerita CONTOH.");
    field("Cerita (Inggris)").fill("A sample story.");
  }

  private void shipping() {
    desk.button("Tambah tarif").click();
    field("Tarif dasar (Rp)").fill("0");
    field("Per kg berikutnya (Rp)").fill("0");
    field("Lama kirim (hari)").fill("0");
  }

  private void scheme() {
    field("Berlaku sejak").fill("2026-01-01");
    field("Dasar keputusan").fill("CONTOH - belum ada surat keputusan");
    field("Premi (%)").fill("50");
    field("Modal (%)").fill("35");
    field("PNBP (%)").fill("15");
  }

  /** Stores the page and sees the next one. */
  private void next(String heading) {
    desk.button("Simpan dan lanjut").click();
    assertThat(
            desk.page()
                .getByRole(
                    AriaRole.HEADING,
                    new Page.GetByRoleOptions().setName(heading).setLevel(2).setExact(true)))
        .isVisible();
  }

  private void choose(String box) {
    field(box).check();
  }

  private void send(String csv) {
    field("Berkas CSV")
        .setInputFiles(
            new FilePayload("catalogue.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    desk.button("Periksa berkas").click();
    assertThat(desk.page().locator(".plan")).isVisible();
  }

  private Locator field(String label) {
    return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
