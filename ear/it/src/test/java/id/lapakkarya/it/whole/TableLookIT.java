package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.WholeEar;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A table stays as its reader wants it, for that reader alone. */
@WholeEar
class TableLookIT {
  private static final String SHOP = "lapas-banyuasin";
  private static final String KEPT =
      "SELECT COUNT(*) FROM person_setting s JOIN account a ON a.id = s.account_id"
          + " WHERE a.email = ? AND s.name = ?";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_remember_columns_until_they_are_set_back() {
    String head = "kalapas@" + SHOP + ".demo.test";
    Window desk = signedIn(head).open("/admin/petugas");
    assertThat(column(desk, "Sejak")).isVisible();

    openMenu(desk);
    desk.page().locator(".table-menu").getByLabel("Sejak").uncheck();
    desk.button("Simpan tampilan").click();
    assertThat(column(desk, "Sejak")).hasCount(0);

    // On another computer, too.
    Window elsewhere = signedIn(head).open("/admin/petugas");
    assertThat(column(elsewhere, "Peran")).isVisible();
    assertThat(column(elsewhere, "Sejak")).hasCount(0);
    assertThat(column(signedIn("kalapas@lapas-sekayu.demo.test").open("/admin/petugas"), "Sejak"))
        .isVisible();

    openMenu(elsewhere);
    elsewhere.button("Kembalikan ke awal").click();
    assertThat(column(elsewhere, "Sejak")).isVisible();
    assertThat(Database.number(KEPT, head, "table:identity/staff:staff")).isZero();
  }

  @Test
  void should_remember_the_order_and_the_size_of_a_page() {
    String operator = "operator@" + SHOP + ".demo.test";
    Window desk = signedIn(operator).open("/admin/produk");
    sort(desk, "Karya", "ascending");
    sort(desk, "Karya", "descending");

    Window later = signedIn(operator).open("/admin/produk");

    assertThat(column(later, "Karya")).hasAttribute("aria-sort", "descending");
  }

  @Test
  void should_offer_the_last_filters_and_not_set_them() {
    String operator = "operator@lapas-kayuagung.demo.test";
    Window desk = signedIn(operator).open("/admin/produk?q=tas&status=published");

    desk.open("/admin/produk");
    assertThat(desk.link("Hapus saringan")).hasCount(0);
    desk.link("Pakai saringan terakhir").click();

    assertThat(desk.page()).hasURL(Pattern.compile(".*[?]q=tas&status=published"));
    assertThat(desk.link("Hapus saringan")).isVisible();
  }

  @Test
  void should_pass_over_a_look_that_makes_no_sense() throws SQLException {
    String operator = "operator@lapas-pagar-alam.demo.test";
    keep(
        operator,
        "table:ordering/orders:orders",
        "rows=7777&sort=colRahasia&hidden=colNumber,<b>&filters=%22%3E%3Cscript%3E");

    Window desk = signedIn(operator).open("/admin/pesanan?tab=all");

    assertThat(column(desk, "Penerima")).isVisible();
    assertThat(desk.link("Pakai saringan terakhir")).hasCount(0);
  }

  private static void keep(String email, String name, String value) throws SQLException {
    try (Connection connection = Database.connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "REPLACE INTO person_setting (account_id, name, value, changed_at)"
                    + " SELECT id, ?, ?, NOW(3) FROM account WHERE email = ?")) {
      insert.setString(1, name);
      insert.setString(2, value);
      insert.setString(3, email);
      assertThat(insert.executeUpdate()).isPositive();
    }
  }

  private Window signedIn(String email) {
    Window desk = windows.desk();
    new Office(desk).signIn(email);
    return desk;
  }

  /** Until the answer is there and the table shows it: what is pressed before that is lost. */
  private static void sort(Window desk, String title, String direction) {
    desk.page()
        .waitForResponse(
            answer -> "POST".equals(answer.request().method()), () -> column(desk, title).click());
    desk.page().locator("html:not([aria-busy])").waitFor();
    assertThat(column(desk, title)).hasAttribute("aria-sort", direction);
  }

  private static void openMenu(Window desk) {
    desk.page().locator(".table-menu summary").click();
  }

  private static Locator column(Window desk, String title) {
    return desk.page()
        .getByRole(
            AriaRole.COLUMNHEADER,
            new Page.GetByRoleOptions().setName(Pattern.compile("^" + title)));
  }
}
