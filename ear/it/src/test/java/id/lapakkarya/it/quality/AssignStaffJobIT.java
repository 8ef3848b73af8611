package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The head of a Lapas gives somebody a role, and takes it away again. */
@WholeEar
class AssignStaffJobIT {
  @RegisterExtension final Windows windows = new Windows();

  private static final String HEAD = "kalapas@lapas-empat-lawang.demo.test";

  /** Nobody else's test signs in as these. */
  private static final String HELPER = "warehouse@lapas-surulangun-rawas.demo.test";

  private static final String SECOND = "cashier@lapas-surulangun-rawas.demo.test";

  @Test
  void should_give_and_take_a_role_without_a_mouse() {
    Window desk = windows.desk();
    Office office = new Office(desk);
    StaffAtWork head = StaffAtWork.atDesk(desk, HEAD);

    Keyboard keys = head.at("/admin/petugas");
    keys.to(AriaRole.BUTTON, "Beri peran…").press("Enter");
    assertThat(office.dialog("Beri peran").getByLabel("Email akunnya")).isFocused();
    keys.press("Escape");
    assertThat(desk.button("Beri peran…")).isFocused();
    keys.press("Enter");
    assertThat(office.dialog("Beri peran").getByLabel("Email akunnya")).isFocused();
    keys.type(HELPER);
    keys.to(
            office
                .dialog("Beri peran")
                .getByLabel("Peran", new Locator.GetByLabelOptions().setExact(true)))
        .type("Kasir");
    keys.to(AriaRole.BUTTON, "Beri peran").press("Enter");
    assertThat(office.notices()).containsText("sekarang Kasir");
    head.hasFocus();

    keys = head.at("/admin/petugas?q=" + HELPER);
    keys.toOneLike(AriaRole.BUTTON, "Cabut").press("Enter");
    assertThat(office.dialog("Cabut peran ini?")).isVisible();
    keys.to(AriaRole.BUTTON, "Cabut peran").press("Enter");
    assertThat(office.notices()).containsText("sudah dicabut");
    head.hasFocus();
  }

  @Test
  void should_give_and_take_a_role_on_a_phone() {
    Window phone = windows.phone();
    Office office = new Office(phone);
    StaffAtWork head = StaffAtWork.onPhone(phone, HEAD);
    head.open("/admin/petugas");

    office.grant(SECOND, "Petugas gudang");
    assertThat(office.notices()).containsText("sekarang Petugas gudang");
    head.fits();
    office.revoke(SECOND);
  }
}
