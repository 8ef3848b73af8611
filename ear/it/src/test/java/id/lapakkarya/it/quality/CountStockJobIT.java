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

/** The warehouse counts what lies on the shelf. */
@WholeEar
class CountStockJobIT {
  @RegisterExtension final Windows windows = new Windows();

  private static final String PERSON = "warehouse@" + LAPAS + ".demo.test";

  @Test
  void should_count_stock_without_a_mouse() {
    Offer wood = Offer.of(LAPAS, 80_000);
    String sku = wood.skus().get(0);
    Window desk = windows.desk();
    StaffAtWork person = StaffAtWork.atDesk(desk, PERSON);

    Keyboard keys = person.at("/admin/produk?q=" + wood.mark());
    keys.to(desk.field("Stok " + sku)).press("Control+a").type("7");
    desk.page()
        .waitForResponse(
            answer -> "POST".equals(answer.request().method()), () -> keys.press("Tab"));
    person.hasFocus();

    assertThat(desk.field("Stok " + sku)).hasValue("7");
    desk.page().reload();
    assertThat(desk.field("Stok " + sku)).hasValue("7");
  }

  @Test
  void should_count_stock_on_a_phone() {
    Offer wood = Offer.of(LAPAS, 80_000);
    String sku = wood.skus().get(0);
    Window phone = windows.phone();
    StaffAtWork person = StaffAtWork.onPhone(phone, PERSON);
    person.open("/admin/produk?q=" + wood.mark());

    Office office = new Office(phone);
    office.write(office.stockOf(sku), "7");

    person.fits();
    phone.page().reload();
    assertThat(office.stockOf(sku)).hasValue("7");
  }
}
