package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An operator offers something new. */
@WholeEar
class AddProductJobIT {
  @RegisterExtension final Windows windows = new Windows();

  private static final String OPERATOR = "operator@" + LAPAS + ".demo.test";

  @Test
  void should_add_a_product_without_a_mouse() {
    String name = "Karya papan ketik " + Goods.mark();
    Window desk = windows.desk();
    StaffAtWork operator = StaffAtWork.atDesk(desk, OPERATOR);

    Keyboard keys = operator.at("/admin/produk");
    keys.to(AriaRole.LINK, "Produk baru").press("Enter");
    assertThat(desk.heading("Produk baru")).isVisible();
    keys.to(desk.field("Nama")).type(name);
    keys.to(desk.field("Keterangan")).type("Barang CONTOH yang ditulis tanpa tetikus.");
    keys.to(desk.field("Harga (Rp)")).type("85000");
    keys.to(desk.field("Biaya bahan (Rp)")).type("20000");
    keys.to(desk.field("Berat dengan kemasan (gram)")).type("300");
    keys.pick("Kategori", "Kriya kayu");
    keys.to(AriaRole.BUTTON, "Simpan").press("Enter");

    assertThat(new Office(desk).notices()).containsText(name);
    operator.hasFocus();
  }

  @Test
  void should_be_told_what_is_missing_without_a_mouse() {
    Window desk = windows.desk();
    StaffAtWork operator = StaffAtWork.atDesk(desk, OPERATOR);

    operator.at("/admin/produk/baru").to(AriaRole.BUTTON, "Simpan").press("Enter");

    assertThat(desk.page().getByRole(AriaRole.ALERT).first()).isVisible();
    operator.hasFocus();
  }

  @Test
  void should_add_a_product_on_a_phone() {
    String name = "Karya telepon " + Goods.mark();
    Window phone = windows.phone();
    StaffAtWork operator = StaffAtWork.onPhone(phone, OPERATOR);
    operator.open("/admin/produk/baru");

    phone.field("Nama").fill(name);
    phone.field("Keterangan").fill("Barang CONTOH yang ditulis di telepon.");
    phone.field("Harga (Rp)").fill("85000");
    phone.field("Biaya bahan (Rp)").fill("20000");
    phone.field("Berat dengan kemasan (gram)").fill("300");
    phone.field("Kategori").selectOption(new SelectOption().setLabel("Kriya kayu"));
    phone.button("Simpan").first().click();

    assertThat(new Office(phone).notices()).containsText(name);
    operator.fits();
  }
}
