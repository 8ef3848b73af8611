package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import id.lapakkarya.it.browser.Invited;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Bell;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people are told by the bell, and what nobody else is. */
@WholeEar
class NoticesIT {
  private static final String ID =
      "SELECT n.id FROM notice n JOIN account a ON a.id = n.account_id"
          + " WHERE a.email = ? AND n.kind = ? AND n.subject = ?";
  private static final String PROVINCE = "province@demo.test";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_tell_the_lapas_what_was_paid_and_lead_there() {
    String part = Orders.paid(Goods.of(LPP, 5)).partOf(LPP).number();
    Bell.awaitTold(operatorOf(LPP), "ORDER_PAID", part);
    Window desk = windows.desk();
    new Office(desk).signIn(operatorOf(LPP));
    assertThat(bell(desk)).containsText("belum dibaca");

    bell(desk).click();
    Locator notice = desk.link("Pesanan " + part + " sudah dibayar.");
    assertThat(notice).containsText("Baru");
    notice.click();
    assertThat(desk.page()).hasURL(Pattern.compile(".*/admin/pesanan/" + part));

    desk.open("/admin/pemberitahuan");
    assertThat(desk.link("Pesanan " + part + " sudah dibayar.")).not().containsText("Baru");
  }

  @Test
  void should_tell_each_event_once_to_each_who_may_know_and_to_nobody_else() {
    String part = Orders.paid(Goods.of(LPP, 5)).partOf(LPP).number();

    Bell.awaitTold(operatorOf(LPP), "ORDER_PAID", part);
    Bell.awaitTold("warehouse@" + LPP + ".demo.test", "ORDER_PAID", part);
    for (String other :
        new String[] {
          "cashier@" + LPP + ".demo.test", operatorOf(LAPAS), PROVINCE, "auditor@demo.test"
        }) {
      assertThat(Bell.told(other, "ORDER_PAID", part)).as(other).isZero();
    }
    assertThat(Bell.told(operatorOf(LPP), "ORDER_PLACED", part)).isEqualTo(1);
  }

  @Test
  void should_open_no_notice_of_another_person() {
    String part = Orders.paid(Goods.of(LAPAS, 5)).partOf(LAPAS).number();
    Bell.awaitTold(operatorOf(LAPAS), "ORDER_PAID", part);
    long foreign = Database.number(ID, operatorOf(LAPAS), "ORDER_PAID", part);
    String head = "kalapas@" + LAPAS + ".demo.test";
    Window desk = windows.desk();
    new Office(desk).signIn(operatorOf(LPP));

    assertThat(desk.statusOf("/admin/pemberitahuan?buka=" + foreign)).isEqualTo(404);
    desk.open("/admin/pemberitahuan?buka=tidak-ada");
    assertThat(desk.heading("Pemberitahuan")).isVisible();
    assertThat(desk.page().locator("body")).not().containsText(part);

    // Nor one of a colleague, who was told the same.
    Window colleague = windows.desk();
    new Office(colleague).signIn(head);
    assertThat(colleague.statusOf("/admin/pemberitahuan?buka=" + foreign)).isEqualTo(404);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM notice WHERE id = ? AND read_at IS NOT NULL", foreign))
        .isZero();
  }

  @Test
  void should_mark_all_as_read() {
    String shop = "lapas-lubuklinggau";
    String part = Orders.paid(Goods.of(shop, 5)).partOf(shop).number();
    String finance = "finance@" + shop + ".demo.test";
    Bell.awaitTold(finance, "ORDER_PAID", part);
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(finance);
    desk.open("/admin/pemberitahuan");

    desk.button("Tandai semua sudah dibaca").click();

    assertThat(office.notices()).containsText("ditandai sudah dibaca");
    assertThat(desk.link("Pesanan " + part + " sudah dibayar.")).not().containsText("Baru");
    desk.open("/admin");
    assertThat(bell(desk).locator(".bell__count")).isHidden();
  }

  @Test
  void should_tell_nothing_of_a_kind_that_was_switched_off() {
    String shop = "lapas-lahat";
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(operatorOf(shop));
    desk.open("/admin/pemberitahuan");
    desk.field("Pesanan baru").uncheck();
    desk.button("Simpan pilihan").click();
    assertThat(office.notices()).containsText("Pilihan disimpan");

    String part = Orders.paid(Goods.of(shop, 5)).partOf(shop).number();

    Bell.awaitTold(operatorOf(shop), "ORDER_PAID", part);
    assertThat(Bell.told(operatorOf(shop), "ORDER_PLACED", part)).isZero();
    assertThat(Bell.told("kalapas@" + shop + ".demo.test", "ORDER_PLACED", part)).isEqualTo(1);
  }

  @Test
  void should_tell_of_stock_that_runs_out_once_a_day() {
    Goods goods = Goods.of(LPP, 20);

    goods.count(3);
    Bell.awaitTold(operatorOf(LPP), "STOCK_LOW", goods.sku());
    goods.count(2);
    goods.count(0);
    Bell.awaitTold(operatorOf(LPP), "STOCK_OUT", goods.sku());

    assertThat(Bell.told(operatorOf(LPP), "STOCK_LOW", goods.sku())).isEqualTo(1);
  }

  @Test
  void should_tell_the_collector_what_to_send_back_and_the_lapas_not_to_go_on() {
    Orders order = Orders.paid(Goods.of(LPP, 5));
    String part = order.partOf(LPP).number();

    order.cancel().expect(200);

    Bell.awaitTold(operatorOf(LPP), "ORDER_CANCELLED", part);
    Bell.awaitTold("collector@demo.test", "REFUND_DUE", part);
    assertThat(Bell.told(operatorOf(LPP), "REFUND_DUE", part)).isZero();
  }

  @Test
  void should_tell_the_province_that_a_shop_has_opened() {
    NewShop shop = NewShop.described("kayu").open();

    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                Database.number(
                        "SELECT COUNT(*) FROM notice n JOIN account a ON a.id = n.account_id"
                            + " WHERE a.email = ? AND n.kind = 'SHOPS_STATUS' AND n.target = ?",
                        PROVINCE,
                        shop.slug())
                    == 1);
  }

  @Test
  void should_tell_those_who_stay_who_came_and_who_went() {
    NewShop shop = NewShop.described("kayu").registered();
    String stays = head(shop);
    String hands = head(shop);
    String successor = Invited.newAddress();

    Browser handing = Browser.signedIn(hands);
    press(handing, "own:0:give", "giveYes", Map.of("email", successor));
    new Browser()
        .post(
            Invited.link(successor, 1),
            Map.of("name", "Contoh Pengganti", "password", Staff.passwordOf(successor)));
    Bell.awaitTold(stays, "STAFF_GIVEN", "KALAPAS");
    Bell.awaitTold(stays, "STAFF_ENDED", "KALAPAS");
    press(Browser.signedIn(stays), "own:0:leave", "leaveYes", Map.of());

    // The one who handed over, and the one who laid it down.
    Bell.awaitTold(successor, "STAFF_ENDED", "KALAPAS", 2);
    assertThat(Bell.told(stays, "STAFF_ENDED", "KALAPAS")).isEqualTo(1);
    assertThat(Bell.told(successor, "ROLE_GIVEN", "KALAPAS")).isZero();
  }

  private static String head(NewShop shop) {
    String email = Invited.newAddress();
    StaffMaker.open(email, "KALAPAS", shop.slug());
    return email;
  }

  /** Opens a question about one's own roles, and says yes. */
  private static void press(
      Browser browser, String question, String yes, Map<String, String> fields) {
    Browser.View view = browser.view("/admin/peran");
    browser.press("/admin/peran", view, "list", question, Map.of());
    browser.press("/admin/peran", view, "list", yes, fields);
  }

  @Test
  void should_ask_while_somebody_is_there_and_no_longer() {
    String shop = "lapas-muara-enim";
    Window desk = windows.desk();
    new Office(desk).signIn(operatorOf(shop));
    AtomicInteger asked = new AtomicInteger();
    desk.page().clock().install();
    desk.page()
        .onRequest(
            request -> {
              if (request.url().endsWith("/admin/pemberitahuan/jumlah")) {
                asked.incrementAndGet();
              }
            });
    desk.open("/admin");
    String part = Orders.paid(Goods.of(shop, 5)).partOf(shop).number();
    Bell.awaitTold(operatorOf(shop), "ORDER_PAID", part);

    desk.page().clock().runFor("01:05");
    assertThat(bell(desk)).not().hasClass(Pattern.compile("bell--quiet"));
    assertThat(asked).hasValue(1);

    // Nobody touches the page: it asks for ten minutes, and then leaves the session to end.
    desk.page().clock().runFor("30:00");
    int soFar = asked.get();
    assertThat(soFar).isLessThanOrEqualTo(11);
    desk.page().clock().runFor("30:00");
    assertThat(asked).hasValue(soFar);
  }

  private static Locator bell(Window desk) {
    return desk.page().locator("a.bell");
  }

  private static String operatorOf(String shop) {
    return "operator@" + shop + ".demo.test";
  }
}
