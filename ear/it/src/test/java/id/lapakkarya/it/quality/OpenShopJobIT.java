package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The province opens a shop, and suspends it. */
@WholeEar
class OpenShopJobIT {
  @RegisterExtension final Windows windows = new Windows();

  private static final String PROVINCE = "province@demo.test";

  @Test
  void should_open_and_suspend_a_shop_without_a_mouse() {
    NewShop shop = NewShop.described("kayu").registered();
    Window desk = windows.desk();
    Office office = new Office(desk);
    StaffAtWork province = StaffAtWork.atDesk(desk, PROVINCE);

    Keyboard keys = province.at("/admin/lapak/" + shop.slug());
    keys.to(AriaRole.BUTTON, "Buka lapak…").press("Enter");
    assertThat(office.dialog("Buka lapak…")).isVisible();
    keys.press("Escape");
    assertThat(office.dialog("Buka lapak…")).hasCount(0);
    assertThat(desk.button("Buka lapak…")).isFocused();
    keys.press("Enter");
    assertThat(office.dialog("Buka lapak…")).isVisible();
    keys.to(AriaRole.BUTTON, "Buka").press("Enter");
    assertThat(office.notices()).containsText(shop.name() + " buka.");
    province.hasFocus();

    keys = province.at("/admin/lapak/" + shop.slug());
    keys.to(AriaRole.BUTTON, "Hentikan sementara…").press("Enter");
    assertThat(office.dialog("Hentikan sementara…").getByLabel("Alasan")).isFocused();
    keys.type("CONTOH: renovasi bengkel").to(AriaRole.BUTTON, "Hentikan sementara").press("Enter");
    assertThat(office.notices()).containsText("dihentikan sementara");
    province.hasFocus();
  }

  @Test
  void should_suspend_a_shop_on_a_phone() {
    NewShop shop = NewShop.described("kayu").open();
    Window phone = windows.phone();
    StaffAtWork province = StaffAtWork.onPhone(phone, PROVINCE);
    province.open("/admin/lapak/" + shop.slug());

    phone.button("Hentikan sementara…").click();
    phone.field("Alasan").fill("CONTOH: renovasi bengkel");
    new Office(phone).dialog("Hentikan sementara…").getByRole(AriaRole.BUTTON).last().click();

    assertThat(new Office(phone).notices()).containsText("dihentikan sementara");
    province.fits();
  }
}
