package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The province reads the report and takes it away. */
@WholeEar
class ReadReportJobIT {
  @RegisterExtension final Windows windows = new Windows();

  private static final String PROVINCE = "province@demo.test";

  @Test
  void should_read_and_export_the_report_without_a_mouse() {
    Orders.paid(Goods.of(LPP, 5));
    Window desk = windows.desk();
    StaffAtWork province = StaffAtWork.atDesk(desk, PROVINCE);

    Keyboard keys = province.at("/admin/laporan");
    // The menu has one of that name, too.
    Locator byCategory =
        desk.page()
            .locator("main")
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Kategori"));
    keys.to(byCategory).press("Enter");
    assertThat(byCategory).hasAttribute("aria-current", "page");
    keys.next(AriaRole.LINK, "Langsung ke isi").press("Enter");
    keys.to(AriaRole.LINK, "CSV");
    Download file = desk.page().waitForDownload(() -> keys.press("Enter"));

    assertThat(file.suggestedFilename()).startsWith("laporan-category-").endsWith(".csv");
    province.hasFocus();
  }

  @Test
  void should_read_and_export_the_report_on_a_phone() {
    Orders.paid(Goods.of(LPP, 5));
    Window phone = windows.phone();
    StaffAtWork province = StaffAtWork.onPhone(phone, PROVINCE);
    province.open("/admin/laporan");

    Download file = phone.page().waitForDownload(() -> phone.link("XLSX").click());

    assertThat(file.suggestedFilename()).endsWith(".xlsx");
    assertThat(phone.heading("Angka lengkap")).isVisible();
  }
}
