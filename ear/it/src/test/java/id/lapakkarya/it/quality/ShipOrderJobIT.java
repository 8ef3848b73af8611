package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;

import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer takes an order on and sends it; by keys in {@link KeyboardIT}, too. */
@WholeEar
class ShipOrderJobIT {
  @RegisterExtension final Windows windows = new Windows();

  private static final String OPERATOR = "operator@" + LPP + ".demo.test";

  @Test
  void should_come_to_an_order_from_today_and_ship_it_without_a_mouse() {
    String part = paid();
    Window desk = windows.desk();
    Office office = new Office(desk);
    StaffAtWork officer = StaffAtWork.atDesk(desk, OPERATOR);

    Keyboard keys = officer.at("/admin/pesanan?tab=new&q=" + part);
    keys.to(AriaRole.LINK, part).press("Enter");
    assertThat(desk.heading(part)).isVisible();
    keys.to(AriaRole.BUTTON, "Terima pesanan").press("Enter");
    assertThat(office.notices()).containsText("diterima");
    keys.to(AriaRole.BUTTON, "Kirim…").press("Enter");
    assertThat(office.dialog("Kirim pesanan").getByLabel("Kurir")).isFocused();
    keys.type("JNE")
        .to(office.dialog("Kirim pesanan").getByLabel("Nomor resi"))
        .type("RESI-" + part);
    keys.to(AriaRole.BUTTON, "Simpan dan beri tahu").press("Enter");

    assertThat(office.notices()).containsText("dikirim");
    officer.hasFocus();
  }

  @Test
  void should_ship_an_order_on_a_phone() {
    String part = paid();
    Window phone = windows.phone();
    StaffAtWork officer = StaffAtWork.onPhone(phone, OPERATOR);
    officer.open("/admin/pesanan/" + part);

    new Office(phone).acceptAndShip(part, "JNE", "RESI-" + part);

    officer.fits();
  }

  private static String paid() {
    Orders order = Orders.placed(Carts.quotedWith(Goods.of(LPP, 5)).sentBy("regular"), "qris");
    order.confirm().expect(200);
    return order.partOf(LPP).number();
  }
}
