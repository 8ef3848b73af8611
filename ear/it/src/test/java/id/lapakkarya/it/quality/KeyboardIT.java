package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;

import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Checkout;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Storefront;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Buying, and sending what was bought, by the keys alone. */
@WholeEar
class KeyboardIT {
  private static final String LAPAS_NAME = "Lapas Kelas I Palembang";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_sell_to_somebody_who_has_no_mouse() {
    Offer cloth = Offer.inTwoColours(LAPAS, 150_000, 165_000);
    Window desk = windows.desk();
    Keyboard keys = new Keyboard(desk).open("/");

    // Which craft leads the page changes with the day.
    keys.next(AriaRole.LINK, "Langsung ke isi").press("Enter").toOneLike(AriaRole.LINK, "Lihat ");
    keys.open("/").to(AriaRole.COMBOBOX, "Cari karya").type(cloth.mark()).press("Enter");
    assertThat(desk.heading("Hasil untuk “" + cloth.mark() + "”")).isVisible();
    keys.toOneLike(AriaRole.CHECKBOX, "Hanya yang tersedia").press("Space");
    keys.next(AriaRole.BUTTON, "Terapkan").press("Enter");
    assertThat(desk.link("Hapus saringan:")).isVisible();
    keys.to(AriaRole.LINK, cloth.name()).press("Enter");

    Storefront shop = new Storefront(desk);
    assertThat(shop.price()).hasText("Rp150.000");
    keys.toOneLike(AriaRole.RADIO, "Toska").press("ArrowRight");
    assertThat(shop.price()).hasText("Rp165.000");
    keys.to(AriaRole.BUTTON, "Tambah").press("Enter");
    keys.to(AriaRole.BUTTON, "Masukkan keranjang").press("Enter");
    assertThat(shop.added()).containsText(cloth.name());
    assertThat(shop.inCart()).hasText("2");

    keys.backTo(AriaRole.LINK, "Lihat keranjang").press("Enter");
    assertThat(desk.heading("Keranjang")).isVisible();
    keys.to(AriaRole.LINK, "Lanjut ke checkout").press("Enter");
    assertThat(desk.heading("Checkout")).isVisible();
    fillIn(keys, "pembeli-" + cloth.mark() + "@contoh.test");
    assertThat(desk.group(LAPAS_NAME)).isVisible();
    keys.to(desk.group(LAPAS_NAME).getByRole(AriaRole.RADIO)).press("ArrowDown");
    assertThat(Checkout.in(desk).total()).isVisible();
    keys.toOneLike(AriaRole.RADIO, "QRIS").press("Space");
    keys.to(AriaRole.BUTTON, "Buat pesanan");
    // One agrees to a sum that has been worked out.
    assertThat(Checkout.in(desk).total()).isVisible();
    keys.press("Enter");

    desk.page().waitForURL(Pattern.compile(".*/pesanan/LK-.*"));
    assertThat(desk.byRole(AriaRole.IMG, "Kode QRIS untuk dipindai")).isVisible();
    keys.toOneLike(AriaRole.BUTTON, "Batalkan pesanan");
  }

  @Test
  void should_let_an_officer_accept_and_send_without_a_mouse() {
    Orders order = Orders.placed(Carts.quotedWith(Goods.of(LPP, 5)).sentBy("regular"), "qris");
    order.confirm().expect(200);
    String part = order.partOf(LPP).number();
    Window desk = windows.desk();
    Office office = new Office(desk);
    Keyboard keys = StaffAtWork.signIn(desk, "operator@" + LPP + ".demo.test");

    assertThat(desk.heading("Hari ini")).isVisible();
    keys.next(AriaRole.LINK, "Langsung ke isi");
    keys.toOneLike(AriaRole.LINK, "Pesanan").press("Enter");
    assertThat(desk.heading("Pesanan")).isVisible();
    keys.press("/");
    assertThat(desk.page().locator("[data-hotkey='/']")).isFocused();
    keys.type(part).press("Enter");
    assertThat(desk.link("Hapus saringan")).isVisible();
    keys.to(AriaRole.LINK, part).press("Enter");
    assertThat(desk.heading(part)).isVisible();
    keys.to(AriaRole.BUTTON, "Terima pesanan").press("Enter");
    assertThat(office.notices()).containsText("diterima");

    keys.to(AriaRole.BUTTON, "Kirim…").press("Enter");
    assertThat(office.dialog("Kirim pesanan").getByLabel("Kurir")).isFocused();
    keys.press("Escape");
    assertThat(office.dialog("Kirim pesanan")).hasCount(0);
    assertThat(desk.button("Kirim…")).isFocused();
    keys.press("Enter");
    assertThat(office.dialog("Kirim pesanan").getByLabel("Kurir")).isFocused();
    keys.type("JNE")
        .to(office.dialog("Kirim pesanan").getByLabel("Nomor resi"))
        .type("RESI-" + part);
    keys.to(AriaRole.BUTTON, "Simpan dan beri tahu").press("Enter");

    assertThat(office.notices()).containsText("dikirim");
    // Nobody is sent back to the beginning of the page.
    keys.to(AriaRole.BUTTON, "Tandai sudah sampai");
  }

  private static void fillIn(Keyboard keys, String email) {
    keys.to(AriaRole.TEXTBOX, "Nama").type("Contoh Pembeli");
    keys.next(AriaRole.TEXTBOX, "Nomor telepon").type("081200000000");
    keys.next(AriaRole.TEXTBOX, "Surel").type(email);
    keys.pick("Provinsi", Checkout.PROVINCE);
    keys.pick("Kabupaten atau kota", Checkout.REGENCY);
    keys.pick("Kecamatan", Checkout.DISTRICT);
    keys.to(AriaRole.TEXTBOX, "Kode pos").type("30145");
    keys.next(AriaRole.TEXTBOX, "Jalan, nomor rumah, patokan").type("Jalan Contoh No. 1");
  }
}
