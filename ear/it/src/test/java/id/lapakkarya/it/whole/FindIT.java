package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The one search of the back office: what it finds, and what it must not. */
@WholeEar
class FindIT {
  private static final long PRICE = 90_000;

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_open_an_order_by_its_number_from_any_page_by_keyboard() {
    String part = Orders.paid(Goods.of(LPP, 5)).partOf(LPP).number();
    Window desk = signedIn("operator@" + LPP + ".demo.test").open("/admin/produk");

    desk.page().keyboard().press("Control+k");
    assertThat(field(desk)).isFocused();
    desk.page().keyboard().type(part.toLowerCase(Locale.ROOT));
    desk.page().keyboard().press("Enter");

    assertThat(desk.page()).hasURL(Pattern.compile(".*/admin/pesanan/" + part));
  }

  @Test
  void should_find_a_parcel_by_its_tracking_number() {
    Orders order = Orders.paid(Goods.of(LPP, 5));
    String part = order.partOf(LPP).number();
    order.accept(LPP).expect(200);
    order.ship(LPP).expect(200);
    String resi = order.partNow(LPP).getJsonObject("shipment").getString("trackingNumber");
    Window desk = signedIn("operator@" + LPP + ".demo.test");

    find(desk, resi);

    assertThat(hits(desk, "Pesanan")).containsText(part);
  }

  @Test
  void should_open_a_product_by_its_code_and_find_it_by_its_name() {
    Offer offer = Offer.of(LPP, PRICE);
    Window desk = signedIn("operator@" + LPP + ".demo.test");

    find(desk, offer.mark());
    assertThat(hits(desk, "Produk")).containsText(offer.name());

    find(desk, offer.skus().get(0));
    assertThat(desk.page()).hasURL(Pattern.compile(".*/admin/produk/\\d+"));
    assertThat(desk.heading(offer.name())).isVisible();
  }

  @Test
  void should_find_nothing_of_another_lapas() {
    Orders order = Orders.paid(Goods.of(LAPAS, 5));
    Offer offer = Offer.of(LAPAS, PRICE);
    Window desk = signedIn("operator@" + LPP + ".demo.test");

    for (String foreign :
        new String[] {order.partOf(LAPAS).number(), offer.skus().get(0), offer.mark()}) {
      find(desk, foreign);
      assertThat(desk.page().getByText("Tidak ada yang cocok")).isVisible();
    }
  }

  @Test
  void should_show_an_operator_no_staff_and_the_head_the_own() {
    String colleague = "warehouse@" + LPP + ".demo.test";
    Window operator = signedIn("operator@" + LPP + ".demo.test");
    find(operator, colleague);
    assertThat(operator.page().getByText("Tidak ada yang cocok")).isVisible();

    Window head = signedIn("kalapas@" + LPP + ".demo.test");
    find(head, colleague);
    assertThat(hits(head, "Petugas")).containsText(colleague);
    find(head, "warehouse@" + LAPAS + ".demo.test");
    assertThat(head.page().getByText("Tidak ada yang cocok")).isVisible();
  }

  @Test
  void should_find_payments_lapas_and_staff_for_the_province() {
    Orders unpaid = Orders.placed("qris", Goods.of(LPP, 5));
    String number = unpaid.read().getString("number");
    Window desk = signedIn("province@demo.test");

    find(desk, number);
    assertThat(hits(desk, "Pembayaran yang ditunggu")).containsText(number);

    find(desk, "Perempuan");
    assertThat(hits(desk, "Lapak")).containsText("Lapas Perempuan Kelas IIA Palembang");
  }

  @Test
  void should_ask_for_more_than_one_letter() {
    Window desk = signedIn("operator@" + LPP + ".demo.test");

    find(desk, "a");

    assertThat(desk.page().getByText("Tulis sedikitnya dua huruf")).isVisible();
    assertThat(field(desk)).hasValue("a");
  }

  private Window signedIn(String email) {
    Window desk = windows.desk();
    new Office(desk).signIn(email);
    return desk;
  }

  private static void find(Window desk, String text) {
    field(desk).fill(text);
    field(desk).press("Enter");
    String asked = "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    desk.page()
        .waitForURL(url -> url.endsWith(asked) || url.matches(".*/admin/(pesanan|produk)/[^?]+"));
  }

  private static Locator field(Window desk) {
    return desk.field("Cari pesanan, resi, produk, atau orang");
  }

  private static Locator hits(Window desk, String kind) {
    return desk.page()
        .getByRole(
            AriaRole.REGION,
            new Page.GetByRoleOptions().setName(Pattern.compile("^" + kind + "( \\d+)?$")));
  }
}
