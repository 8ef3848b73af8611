package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Authenticator;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Before money or people change one proves who one is, if the last time is too long ago. */
@WholeEar
class ReproofIT {
  private static final String FACTOR = "/akun/dua-langkah";
  private static final String PROOF = "/akun/pastikan";

  @RegisterExtension final Windows windows = new Windows();

  /** Nobody else's test signs in as these. */
  private static String newAddress() {
    return "bukti-" + UUID.randomUUID().toString().substring(0, 8) + "@contoh.test";
  }

  private static String collector() {
    String email = newAddress();
    StaffMaker.make(email, "PROVINCE_FINANCE");
    return email;
  }

  private static String operator() {
    String email = newAddress();
    StaffMaker.open(email, "LAPAS_OPERATOR", LPP);
    return email;
  }

  @Test
  void should_confirm_no_payment_with_a_sign_in_of_a_while_ago() {
    String email = collector();
    Orders order = Orders.placed("qris", Goods.of(LPP, 5));
    JsonObject tokens = signIn(email);
    Database.letProofPass(email);

    Answer refused = confirm(tokens, order);
    Answer refreshed = confirm(refresh(tokens), order);

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.code()).isEqualTo("reauthentication-required");
    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(refreshed.code()).isEqualTo("reauthentication-required");
    assertThat(order.status()).isEqualTo("awaiting-payment");
    confirm(signIn(email), order).expect(200);
    assertThat(order.status()).isEqualTo("paid");
  }

  @Test
  void should_ask_only_where_money_or_people_change() {
    String email = collector();
    JsonObject tokens = signIn(email);
    Database.letProofPass(email);

    bearing(tokens).get("/province/reports/sales").expect(200);
  }

  @Test
  void should_say_that_it_is_not_allowed_rather_than_ask() {
    String email = operator();
    Orders order = Orders.placed("qris", Goods.of(LPP, 5));
    JsonObject tokens = signIn(email);
    Database.letProofPass(email);

    Answer refused = confirm(tokens, order);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("forbidden");
  }

  @Test
  void should_ask_over_the_page_keep_what_was_typed_and_go_on_by_itself() {
    String email = collector();
    Orders order = Orders.placed("qris", Goods.of(LPP, 5));
    Window desk = windows.desk();
    Office office = signedIn(desk, email);
    Locator dialog = office.askPayment(order.number(), "CONTOH-BUKTI");
    Database.letProofPass(email);
    desk.expectRefusal();
    desk.expectRefusalOf(PROOF);

    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Uang sudah masuk"))
        .click();
    assertThat(question(desk)).isVisible();
    answer(desk, "bukan ini");

    assertThat(question(desk).getByRole(AriaRole.ALERT)).containsText("Tidak cocok");
    assertThat(order.status()).isEqualTo("awaiting-payment");
    answer(desk, Staff.passwordOf(email));
    assertThat(office.notices()).containsText("Pembayaran " + order.number());
    assertThat(question(desk)).hasCount(0);
    assertThat(order.status()).isEqualTo("paid");
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM payment WHERE order_number = ? AND reference = ?",
                order.number(),
                "CONTOH-BUKTI"))
        .isEqualTo(1);
  }

  @Test
  void should_leave_the_page_as_it_was_for_whoever_does_not_answer() {
    String email = collector();
    Orders order = Orders.placed("qris", Goods.of(LPP, 5));
    Window desk = windows.desk();
    Office office = signedIn(desk, email);
    Locator dialog = office.askPayment(order.number(), "CONTOH-BUKTI");
    Database.letProofPass(email);
    desk.expectRefusal();

    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Uang sudah masuk"))
        .click();
    question(desk).getByText("Batal").click();

    assertThat(question(desk)).hasCount(0);
    assertThat(dialog.getByLabel("Rujukan")).hasValue("CONTOH-BUKTI");
    assertThat(order.status()).isEqualTo("awaiting-payment");
  }

  @Test
  void should_take_a_code_as_well_as_the_password_and_each_code_once() {
    String email = collector();
    Browser browser = Browser.signedIn(email);
    Authenticator phone = Authenticator.find(email).orElseThrow();
    Database.letProofPass(email);
    String code = phone.next();

    assertThat(browser.post(PROOF, Map.of("proof", phone.wrong())).status()).isEqualTo(422);
    assertThat(browser.post(PROOF, Map.of("proof", code)).status()).isEqualTo(303);
    assertThat(browser.post(PROOF, Map.of("proof", code)).status()).isEqualTo(422);
    assertThat(browser.post(FACTOR, Map.of("act", "begin")).location()).endsWith(FACTOR);
  }

  @Test
  void should_ask_on_a_page_between_before_the_own_second_factor_changes() {
    String email = operator();
    Browser browser = Browser.signedIn(email);
    Database.letProofPass(email);

    Reply asked = browser.post(FACTOR, Map.of("act", "begin"));

    assertThat(asked.status()).isEqualTo(302);
    assertThat(asked.location()).contains(PROOF + "?next=%2Fakun%2Fdua-langkah");
    assertThat(browser.get(FACTOR).text()).doesNotContain("data-secret");
    assertThat(browser.post(PROOF, Map.of("proof", "bukan ini")).status()).isEqualTo(422);
    Reply back = browser.post(PROOF, Map.of("proof", Staff.passwordOf(email), "next", FACTOR));
    assertThat(back.status()).isEqualTo(303);
    assertThat(back.location()).endsWith(FACTOR);
    browser.post(FACTOR, Map.of("act", "begin"));
    assertThat(browser.get(FACTOR).text()).contains("data-secret");
  }

  @Test
  void should_lock_out_whoever_guesses_at_an_open_browser() {
    String email = operator();
    Browser browser = Browser.signedIn(email);
    for (int i = 0; i < 4; i++) {
      assertThat(browser.post(PROOF, Map.of("proof", "tebakan " + i)).status()).isEqualTo(422);
    }

    assertThat(browser.post(PROOF, Map.of("proof", "tebakan 4")).status()).isEqualTo(429);
    assertThat(browser.post(PROOF, Map.of("proof", Staff.passwordOf(email))).status())
        .isEqualTo(429);
  }

  @Test
  void should_prove_nothing_for_another_browser_or_for_nobody() {
    String email = operator();
    Browser here = Browser.signedIn(email);
    Browser there = Browser.signedIn(email);
    Database.letProofPass(email);

    here.proveAgain(email);

    assertThat(here.post(FACTOR, Map.of("act", "begin")).location()).endsWith(FACTOR);
    assertThat(there.post(FACTOR, Map.of("act", "begin")).location()).contains(PROOF);
    assertThat(new Browser().post(PROOF, Map.of("proof", Staff.passwordOf(email))).location())
        .contains("/akun/masuk");
  }

  private static Office signedIn(Window desk, String email) {
    Office office = new Office(desk);
    office.tryToSignIn(email, Staff.passwordOf(email));
    desk.field("Kode").fill(Authenticator.find(email).orElseThrow().next());
    desk.button("Lanjut masuk").click();
    assertThat(desk.heading("Hari ini")).isVisible();
    return office;
  }

  private static Locator question(Window desk) {
    return desk.byRole(AriaRole.ALERTDIALOG, "Pastikan ini Anda");
  }

  private static void answer(Window desk, String proof) {
    question(desk).locator("#proof").fill(proof);
    question(desk)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lanjutkan"))
        .click();
  }

  private static JsonObject signIn(String email) {
    String otp = Authenticator.find(email).map(Authenticator::next).orElse(null);
    return Api.anyone()
        .post(
            "/tokens", Json.object("email", email, "password", Staff.passwordOf(email), "otp", otp))
        .expect(200)
        .json();
  }

  private static JsonObject refresh(JsonObject tokens) {
    return Api.anyone()
        .post("/tokens/refresh", Json.object("refreshToken", tokens.getString("refreshToken")))
        .expect(200)
        .json();
  }

  private static Api bearing(JsonObject tokens) {
    return Api.anyone().bearing(tokens.getString("accessToken"));
  }

  private static Answer confirm(JsonObject tokens, Orders order) {
    return bearing(tokens)
        .post(
            "/province/orders/" + order.number() + "/confirm-payment",
            Json.object("reference", "CONTOH-" + order.number()));
  }
}
