package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.WholeEar;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An operator brings works in from a file. */
@WholeEar
class ImportWorksJobIT {
  @RegisterExtension final Windows windows = new Windows();

  private static final String OPERATOR = "operator@lapas-tanjung-raja.demo.test";

  @Test
  void should_take_works_in_without_a_mouse() {
    Window desk = windows.desk();
    StaffAtWork operator = StaffAtWork.atDesk(desk, OPERATOR);

    Keyboard keys = operator.at("/admin/produk/impor");
    keys.to(desk.field("Berkas CSV atau XLSX"));
    FileChooser chooser = desk.page().waitForFileChooser(() -> keys.press("Enter"));
    chooser.setFiles(file());
    keys.to(AriaRole.BUTTON, "Periksa berkas").press("Enter");
    assertThat(desk.page().locator(".plan")).containsText("Akan masuk");
    operator.hasFocus();
    keys.next(AriaRole.BUTTON, "Masukkan semua karya ini").press("Enter");

    assertThat(desk.page().locator(".plan")).containsText("Semuanya sudah masuk.");
    operator.hasFocus();
  }

  @Test
  void should_take_works_in_on_a_phone() {
    Window phone = windows.phone();
    StaffAtWork operator = StaffAtWork.onPhone(phone, OPERATOR);
    operator.open("/admin/produk/impor");

    phone.field("Berkas CSV atau XLSX").setInputFiles(file());
    phone.button("Periksa berkas").click();
    assertThat(phone.page().locator(".plan")).containsText("Akan masuk");
    operator.fits();
    phone.button("Masukkan semua karya ini").click();

    assertThat(phone.page().locator(".plan")).containsText("Semuanya sudah masuk.");
  }

  private static FilePayload file() {
    return new FilePayload(
        "catalogue.csv",
        "text/csv",
        NewShop.described("miniatur")
            .json()
            .getString("catalogue")
            .getBytes(StandardCharsets.UTF_8));
  }
}
