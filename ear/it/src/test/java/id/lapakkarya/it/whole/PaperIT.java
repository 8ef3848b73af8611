package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the back office on paper. */
@WholeEar
class PaperIT {
  private static final String LPP_NAME = "Lapas Perempuan Kelas IIA Palembang";

  /** As wide as a sheet of A4 between its margins. */
  private static final int SHEET = 690;

  @RegisterExtension final Windows windows = new Windows();

  @ParameterizedTest
  @CsvSource({
    "operator@lpp-palembang.demo.test, /admin",
    "operator@lpp-palembang.demo.test, /admin/pesanan",
    "operator@lpp-palembang.demo.test, /admin/produk",
    "kalapas@lpp-palembang.demo.test, /admin/petugas",
    "kalapas@lpp-palembang.demo.test, /admin/catatan"
  })
  void should_print_the_page_alone_under_its_letterhead(String email, String path) {
    Window desk = printed(email, path);

    assertThat(desk.page().locator(".letterhead")).containsText(LPP_NAME);
    assertThat(desk.page().locator(".letterhead")).isVisible();
    assertThat(desk.page().locator(".letterhead")).containsText("WIB");
    assertThat(desk.page().locator(".bar")).isHidden();
    assertThat(desk.page().locator(".rail")).isHidden();
    assertThat(desk.page().locator("main h1")).isVisible();
    org.assertj.core.api.Assertions.assertThat(
            (boolean)
                desk.page()
                    .evaluate(
                        "document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth"))
        .as("fits the sheet")
        .isTrue();
  }

  @Test
  void should_print_tables_to_their_last_column() {
    Orders.paid(Goods.of(LPP, 5));
    Window desk = printed("operator@" + LPP + ".demo.test", "/admin/pesanan");

    for (String column : new String[] {"Nomor", "Penerima", "Barang", "Total", "Status"}) {
      assertThat(
              desk.page()
                  .getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(column))
                  .first())
          .isVisible();
    }
    assertThat(desk.page().locator(".ui-paginator")).isHidden();
  }

  @Test
  void should_print_of_an_order_only_the_slip_for_the_parcel() {
    String part = Orders.paid(Goods.of(LPP, 5)).partOf(LPP).number();
    Window desk = printed("operator@" + LPP + ".demo.test", "/admin/pesanan/" + part);

    assertThat(desk.page().locator(".slip")).isVisible();
    assertThat(desk.page().locator(".slip")).containsText(part);
    assertThat(desk.page().locator(".slip")).containsText(LPP_NAME);
    assertThat(desk.page().locator(".slip")).containsText("Contoh Penerima");
    assertThat(desk.page().locator(".slip")).not().containsText("Rp");
    assertThat(desk.page().locator(".letterhead")).isHidden();
    assertThat(desk.page().locator(".detail")).isHidden();
  }

  private Window printed(String email, String path) {
    Window desk = windows.desk();
    new Office(desk).signIn(email);
    desk.open(path);
    desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    desk.page().setViewportSize(SHEET, 1000);
    return desk;
  }
}
