package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;

import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer looks something up from wherever she is. */
@WholeEar
class SearchJobIT {
  @RegisterExtension final Windows windows = new Windows();

  private static final String OPERATOR = "operator@" + LPP + ".demo.test";
  private static final String EVERYWHERE = "Cari pesanan, resi, produk, atau orang";

  @Test
  void should_find_a_product_without_a_mouse() {
    Offer offer = Offer.of(LPP, 90_000);
    Window desk = windows.desk();
    StaffAtWork officer = StaffAtWork.atDesk(desk, OPERATOR);

    Keyboard keys = officer.at("/admin/pesanan").press("Control+k");
    assertThat(desk.field(EVERYWHERE)).isFocused();
    keys.type(offer.mark()).press("Enter");
    desk.page().waitForURL("**/admin/cari?**");
    keys.next(AriaRole.LINK, "Langsung ke isi").press("Enter");
    keys.toOneLike(AriaRole.LINK, offer.name()).press("Enter");

    assertThat(desk.heading(offer.name())).isVisible();
  }

  @Test
  void should_find_a_product_on_a_phone() {
    Offer offer = Offer.of(LPP, 90_000);
    Window phone = windows.phone();
    StaffAtWork officer = StaffAtWork.onPhone(phone, OPERATOR);

    phone.field(EVERYWHERE).fill(offer.mark());
    phone.field(EVERYWHERE).press("Enter");
    phone.page().waitForURL("**/admin/cari?**");
    officer.fits();
    phone.link(offer.name()).click();

    assertThat(phone.heading(offer.name())).isVisible();
  }
}
