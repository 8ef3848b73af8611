package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;

import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An operator asks for another price. */
@WholeEar
class ChangePriceJobIT {
  @RegisterExtension final Windows windows = new Windows();

  private static final String PERSON = "operator@" + LAPAS + ".demo.test";

  @Test
  void should_change_a_price_without_a_mouse() {
    Offer wood = Offer.of(LAPAS, 80_000);
    String sku = wood.skus().get(0);
    Window desk = windows.desk();
    StaffAtWork person = StaffAtWork.atDesk(desk, PERSON);

    Keyboard keys = person.at("/admin/produk?q=" + wood.mark());
    keys.to(desk.field("Harga " + sku)).press("Control+a").type("95000");
    desk.page()
        .waitForResponse(
            answer -> "POST".equals(answer.request().method()), () -> keys.press("Tab"));
    person.hasFocus();

    assertThat(desk.field("Harga " + sku)).hasValue("95.000");
    desk.page().reload();
    assertThat(desk.field("Harga " + sku)).hasValue("95.000");
  }

  @Test
  void should_change_a_price_on_a_phone() {
    Offer wood = Offer.of(LAPAS, 80_000);
    String sku = wood.skus().get(0);
    Window phone = windows.phone();
    StaffAtWork person = StaffAtWork.onPhone(phone, PERSON);
    person.open("/admin/produk?q=" + wood.mark());

    Office office = new Office(phone);
    office.write(office.priceOf(sku), "95000");

    person.fits();
    phone.page().reload();
    assertThat(office.priceOf(sku)).hasValue("95.000");
  }
}
