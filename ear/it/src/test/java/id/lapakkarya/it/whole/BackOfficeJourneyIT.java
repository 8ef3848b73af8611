package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Storefront;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff do in the back office by clicking, and what its addresses do not show them. */
@WholeEar
class BackOfficeJourneyIT {
  private static final String PROVINCE = "province@demo.test";
  private static final String LOCKS =
      "SELECT COUNT(*) FROM attempt_count WHERE subject = SHA2(CONCAT('password:', ?), 256)"
          + " AND locked_until > UTC_TIMESTAMP(3)";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_lock_an_account_after_five_wrong_passwords_and_say_so() {
    Office office = new Office(windows.desk());
    String account = headThatIsNotLocked();

    for (int attempt = 1; attempt <= 4; attempt++) {
      office.tryToSignIn(account, "salah-" + attempt);
      assertThat(office.refusal()).containsText("Email atau kata sandi tidak cocok");
    }
    office.tryToSignIn(account, "salah-5");
    assertThat(office.refusal()).containsText("akun ini dikunci selama 15 menit");

    office.tryToSignIn(account, Staff.PASSWORD);
    assertThat(office.refusal()).containsText("akun ini dikunci selama 15 menit");
  }

  @Test
  void should_lay_ready_without_a_courier_what_the_buyer_fetches() {
    Orders order = Orders.paid(Goods.of(LPP, 5));
    assertThat(order.partNow(LPP).getString("shippingService")).isEqualTo("pickup");
    String part = order.partOf(LPP).number();

    new Office(windows.desk()).signIn(operatorOf(LPP)).openNewOrder(part).acceptAndLayReady(part);

    assertThat(order.statusOf(LPP)).isEqualTo("shipped");
  }

  @Test
  void should_show_an_operator_no_order_of_another_lapas() {
    Orders order = Orders.paid(Goods.of(LPP, 5), Goods.of(LAPAS, 5));
    String own = order.partOf(LPP).number();
    String foreign = order.partOf(LAPAS).number();
    Window desk = windows.desk();
    new Office(desk).signIn(operatorOf(LPP)).openNewOrder(own);

    assertThat(desk.statusOf("/admin/pesanan/" + foreign)).isEqualTo(404);

    assertThat(desk.page().locator("body")).not().containsText(foreign);
    assertThat(desk.page().locator("body")).not().containsText("Jalan Contoh No. 1");
    desk.open("/admin/pesanan?tab=all&q=" + foreign);
    assertThat(desk.page().getByText("Tidak ada pesanan di sini.")).isVisible();
  }

  @Test
  void should_show_the_province_no_order_page_of_a_lapas() {
    Orders order = Orders.paid(Goods.of(LPP, 5));
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(PROVINCE);

    assertThat(office.tasks()).containsText("Laporan");
    assertThat(office.tasks()).not().containsText("Pesanan");
    for (String path :
        new String[] {"/admin/pesanan", "/admin/pesanan/" + order.partOf(LPP).number()}) {
      assertThat(desk.statusOf(path)).as(path).isIn(403, 404);
      assertThat(desk.page().locator("body")).not().containsText("Jalan Contoh No. 1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/pembayaran",
        "/admin/pengembalian",
        "/admin/laporan",
        "/admin/laporan.xlsx",
        "/admin/laporan.csv",
        "/admin/lapak"
      })
  void should_show_an_operator_no_page_of_the_province(String path) {
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(operatorOf(LPP));

    assertThat(office.tasks()).not().containsText("Laporan");
    assertThat(desk.statusOf(path)).isIn(403, 404);
  }

  @Test
  void should_show_the_province_every_lapas() {
    Window desk = windows.desk();

    new Office(desk).signIn(PROVINCE).task("Lapak");

    for (String name : List.of("Lapas Kelas I Palembang", "Lapas Perempuan Kelas IIA Palembang")) {
      assertThat(
              desk.page()
                  .getByRole(AriaRole.ROW)
                  .filter(new Locator.FilterOptions().setHasText(name)))
          .containsText("Buka");
    }
  }

  @Test
  void should_ask_strangers_to_sign_in_and_then_lead_them_where_they_wanted() {
    Window desk = windows.desk();

    desk.open("/admin/produk");
    assertThat(desk.heading("Masuk ke kantor lapak")).isVisible();
    desk.field("Email").fill(operatorOf(LPP));
    desk.field("Kata sandi").fill(Staff.PASSWORD);
    desk.button("Masuk").click();
    assertThat(desk.heading("Produk")).isVisible();

    desk.button("Keluar").click();
    assertThat(desk.heading("Masuk ke kantor lapak")).isVisible();
    desk.open("/admin/produk");
    assertThat(desk.heading("Masuk ke kantor lapak")).isVisible();
  }

  @Test
  void should_sell_at_the_price_and_stock_that_an_operator_writes_into_the_table() {
    Offer wood = Offer.of(LAPAS, 80_000);
    String sku = wood.skus().get(0);
    Storefront shop = new Storefront(windows.phone()).home();
    shop.search(wood.mark()).openProduct(wood.name());
    assertThat(shop.price()).hasText("Rp80.000");
    assertThat(shop.stock()).hasText("Tersisa " + Offer.PIECES);
    Office office = new Office(windows.desk()).signIn(operatorOf(LAPAS)).openGoods(wood.name());

    office.write(office.priceOf(sku), "95.000");
    office.write(office.stockOf(sku), "3");

    shop.home().search(wood.mark()).openProduct(wood.name());
    assertThat(shop.price()).hasText("Rp95.000");
    assertThat(shop.stock()).hasText("Tersisa 3");
  }

  @Test
  void should_tell_who_writes_a_price_second_of_the_other_one_and_keep_what_was_typed() {
    Offer wood = Offer.of(LAPAS, 80_000);
    String sku = wood.skus().get(0);
    Storefront shop = new Storefront(windows.phone()).home();
    shop.search(wood.mark()).openProduct(wood.name());
    Office first = new Office(windows.desk()).signIn(operatorOf(LAPAS)).openGoods(wood.name());
    Window desk = windows.desk();
    Office second = new Office(desk).signIn(operatorOf(LAPAS)).openGoods(wood.name());

    first.write(first.priceOf(sku), "95.000");
    second.write(second.priceOf(sku), "murah");
    assertThat(desk.page().getByRole(AriaRole.ALERT)).containsText("Tulis angka bulat");
    assertThat(desk.button("Simpan harga saya")).hasCount(0);
    second.write(second.priceOf(sku), "90.000");

    assertThat(desk.page().getByRole(AriaRole.ALERT)).containsText("menjadi Rp95.000");
    assertThat(second.priceOf(sku)).hasValue("90.000");
    shop.home().search(wood.mark()).openProduct(wood.name());
    assertThat(shop.price()).hasText("Rp95.000");

    desk.button("Simpan harga saya").click();

    assertThat(second.priceOf(sku)).isFocused();
    assertThat(desk.page().getByRole(AriaRole.ALERT)).hasCount(0);
    shop.home().search(wood.mark()).openProduct(wood.name());
    assertThat(shop.price()).hasText("Rp90.000");
  }

  @Test
  void should_take_a_price_of_the_list_back() {
    Offer wood = Offer.of(LAPAS, 80_000);
    String sku = wood.skus().get(0);
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(operatorOf(LAPAS)).openGoods(wood.name());
    office.write(office.priceOf(sku), "95.000");

    desk.button("Urungkan: Harga " + sku).click();

    assertThat(office.priceOf(sku)).hasValue("80.000");
    assertThat(office.priceOf(sku)).isFocused();
    assertThat(desk.button("Urungkan: Harga " + sku)).hasCount(0);
    Storefront shop = new Storefront(windows.phone()).home();
    shop.search(wood.mark()).openProduct(wood.name());
    assertThat(shop.price()).hasText("Rp80.000");
  }

  @Test
  void should_refuse_a_number_that_is_none_and_keep_it_in_its_cell() {
    Offer wood = Offer.of(LAPAS, 80_000);
    String sku = wood.skus().get(0);
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(operatorOf(LAPAS)).openGoods(wood.name());

    office.write(office.priceOf(sku), "murah");

    assertThat(desk.page().getByRole(AriaRole.ALERT)).containsText("Tulis angka bulat");
    assertThat(office.priceOf(sku)).hasValue("murah");
  }

  /** Nobody else's test signs in as one of these: it stays locked after the test. */
  private static String headThatIsNotLocked() {
    return Stream.of("rutan-baturaja", "lapas-muaradua", "lapas-martapura", "rutan-prabumulih")
        .map(shop -> "kalapas@" + shop + ".demo.test")
        .filter(email -> Database.number(LOCKS, email) == 0)
        .findFirst()
        .orElseThrow();
  }

  private static String operatorOf(String shop) {
    return "operator@" + shop + ".demo.test";
  }
}
