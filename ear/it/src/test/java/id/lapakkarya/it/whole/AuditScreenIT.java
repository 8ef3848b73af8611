package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The audit trail as head of a Lapas and province see it. */
@WholeEar
class AuditScreenIT {
  private static final String HEAD = "kalapas@" + LPP + ".demo.test";
  private static final String PROVINCE = "province@demo.test";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_show_the_head_what_was_before_beside_what_is_after() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    goods.reprice(95_000);
    Window desk = windows.desk();

    new Office(desk).signIn(HEAD).task("Catatan");
    desk.open("/admin/catatan?subject=" + goods.slug());
    desk.link("Produk diubah").click();

    assertThat(desk.page().locator(".trail-changes del")).hasText("Rp90.000");
    assertThat(desk.page().locator(".trail-changes ins")).hasText("Rp95.000");
    assertThat(desk.page().locator("aside .facts").last())
        .containsText("operator@" + LPP + ".demo.test");
  }

  @Test
  void should_show_a_head_the_own_lapas_only_and_the_province_all() {
    Goods own = Goods.of(LPP, 5);
    Goods foreign = Goods.of(LAPAS, 5);
    String entry = Trail.onlyOne("product.create", foreign.slug()).get("id");
    Window desk = windows.desk();
    new Office(desk).signIn(HEAD);

    assertThat(file(desk, own)).contains("product.create").contains(own.slug());
    assertThat(file(desk, foreign)).doesNotContain(foreign.slug());
    assertThat(desk.statusOf("/admin/catatan/" + entry)).isEqualTo(404);

    Window province = windows.desk();
    new Office(province).signIn(PROVINCE);
    assertThat(file(province, own)).contains(own.slug());
    assertThat(file(province, foreign)).contains(foreign.slug());
    assertThat(province.statusOf("/admin/catatan/" + entry)).isEqualTo(200);
  }

  @Test
  void should_verify_the_chains_by_button() {
    Goods.of(LPP, 5);
    Window desk = windows.desk();
    new Office(desk).signIn(HEAD).task("Catatan");

    desk.button("Periksa keutuhan").click();

    assertThat(desk.page().locator(".chains tbody tr")).hasCount(1);
    assertThat(desk.page().locator(".chains tbody")).containsText("Utuh");
  }

  @Test
  void should_record_the_money_that_was_sent_back() {
    Orders order = Orders.paid(Goods.of(LPP, 5));
    order.reject(LPP, "Barang CONTOH rusak").expect(200);
    String part = order.partOf(LPP).number();
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(PROVINCE);

    office.payBack(part, "CONTOH-KEMBALI");

    assertThat(Trail.facts(Trail.onlyOne("refund.pay", part), "after_state"))
        .containsKeys("paidAt", "reference");
  }

  @Test
  void should_show_an_operator_nothing_of_it() {
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("operator@" + LPP + ".demo.test");

    assertThat(office.tasks()).not().containsText("Catatan");
    for (String path :
        new String[] {
          "/admin/catatan", "/admin/catatan/1", "/admin/catatan.csv", "/admin/catatan.xlsx"
        }) {
      assertThat(desk.statusOf(path)).as(path).isIn(403, 404);
    }
  }

  private static String file(Window desk, Goods goods) {
    return desk.page()
        .request()
        .get(Environment.url() + "/admin/catatan.csv?subject=" + goods.slug())
        .text();
  }
}
