package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;

import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In the list of goods itself a price is changed, and what lies on the shelf is counted. */
@WholeEar
class ListOfGoodsJobIT {
  @RegisterExtension final Windows windows = new Windows();

  /** Who writes what into which cell, and what stands there then. */
  enum Job {
    CHANGE_A_PRICE("operator", "Harga", "95000", "95.000"),
    COUNT_STOCK("warehouse", "Stok", "7", "7");

    private final String person;
    private final String cell;
    private final String typed;
    private final String shown;

    Job(String role, String cell, String typed, String shown) {
      this.person = role + "@" + LAPAS + ".demo.test";
      this.cell = cell;
      this.typed = typed;
      this.shown = shown;
    }
  }

  @ParameterizedTest
  @EnumSource
  void should_be_done_without_a_mouse(Job job) {
    Offer wood = Offer.of(LAPAS, 80_000);
    String cell = job.cell + " " + wood.skus().get(0);
    Window desk = windows.desk();
    StaffAtWork person = StaffAtWork.atDesk(desk, job.person);

    Keyboard keys = person.at("/admin/produk?q=" + wood.mark());
    keys.to(desk.field(cell)).press("Control+a").type(job.typed);
    desk.page()
        .waitForResponse(
            answer -> "POST".equals(answer.request().method()), () -> keys.press("Tab"));
    person.hasFocus();

    assertThat(desk.field(cell)).hasValue(job.shown);
    desk.page().reload();
    assertThat(desk.field(cell)).hasValue(job.shown);
  }

  @ParameterizedTest
  @EnumSource
  void should_be_done_on_a_phone(Job job) {
    Offer wood = Offer.of(LAPAS, 80_000);
    String cell = job.cell + " " + wood.skus().get(0);
    Window phone = windows.phone();
    StaffAtWork person = StaffAtWork.onPhone(phone, job.person);
    person.open("/admin/produk?q=" + wood.mark());

    new Office(phone).write(phone.field(cell), job.typed);

    person.fits();
    phone.page().reload();
    assertThat(phone.field(cell)).hasValue(job.shown);
  }
}
