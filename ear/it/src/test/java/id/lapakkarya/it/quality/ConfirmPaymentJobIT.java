package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;

import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The collector sees the money of an order. */
@WholeEar
class ConfirmPaymentJobIT {
  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_confirm_a_payment_without_a_mouse() {
    String number = Orders.placed("qris", Goods.of(LPP, 5)).number();
    Window desk = windows.desk();
    Office office = new Office(desk);
    StaffAtWork collector = StaffAtWork.atDesk(desk, "collector@demo.test");

    Keyboard keys = collector.at("/admin/pembayaran?q=" + number);
    keys.to(AriaRole.BUTTON, "Konfirmasi").press("Enter");
    assertThat(office.dialog("Konfirmasi pembayaran").getByLabel("Rujukan")).isFocused();
    keys.press("Escape");
    assertThat(office.dialog("Konfirmasi pembayaran")).hasCount(0);
    assertThat(desk.button("Konfirmasi")).isFocused();

    keys.press("Enter");
    assertThat(office.dialog("Konfirmasi pembayaran").getByLabel("Rujukan")).isFocused();
    keys.type("CONTOH-" + number).to(AriaRole.BUTTON, "Uang sudah masuk").press("Enter");

    assertThat(office.notices()).containsText("Pembayaran " + number);
    collector.hasFocus();
  }

  @Test
  void should_confirm_a_payment_on_a_phone() {
    String number = Orders.placed("qris", Goods.of(LPP, 5)).number();
    Window phone = windows.phone();
    StaffAtWork collector = StaffAtWork.onPhone(phone, "collector@demo.test");
    collector.open("/admin/pembayaran?q=" + number);

    phone.button("Konfirmasi").first().click();
    phone.field("Rujukan").fill("CONTOH-" + number);
    phone.button("Uang sudah masuk").click();

    assertThat(new Office(phone).notices()).containsText("Pembayaran " + number);
    collector.fits();
  }
}
