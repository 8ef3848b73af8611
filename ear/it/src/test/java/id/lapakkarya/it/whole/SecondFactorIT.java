package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

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
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Mailbox;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes besides the password: set up, asked for, used once, lost and switched off. */
@WholeEar
class SecondFactorIT {
  private static final String PAGE = "/akun/dua-langkah";

  @RegisterExtension final Windows windows = new Windows();

  /** Nobody else's test knows this address. It looks like the demo's, and is none. */
  private static String newAddress() {
    return "kode-" + UUID.randomUUID().toString().substring(0, 8) + "@demo.test.contoh.test";
  }

  /** Somebody who may have a second factor, and need not. */
  private static String operator() {
    String email = newAddress();
    StaffMaker.open(email, "LAPAS_OPERATOR", LPP);
    return email;
  }

  private static Authenticator enrolled(String email) {
    return Authenticator.enrol(Browser.signedIn(email), email);
  }

  @Test
  void should_open_nothing_to_the_province_before_it_is_set_up() {
    String email = newAddress();
    StaffMaker.open(email, "PROVINCE_FINANCE");
    Browser browser = Browser.signedIn(email);

    assertThat(ask(email, null).status()).isEqualTo(403);
    assertThat(ask(email, null).code()).isEqualTo("second-factor-enrolment-required");
    for (String page : List.of("/admin/pembayaran", "/admin/laporan.csv", "/akun", "/akun/sandi")) {
      Reply reply = browser.get(page);
      assertThat(reply.status()).as(page).isEqualTo(302);
      assertThat(reply.location()).as(page).endsWith(PAGE);
    }
    assertThat(browser.post("/akun", Map.of("name", "Nama Lain", "phone", "")).location())
        .endsWith(PAGE);
    assertThat(browser.get("/toko").status()).isEqualTo(200);
    assertThat(browser.get(PAGE).text()).contains("wajib");

    Authenticator phone = Authenticator.enrol(browser, email);

    assertThat(browser.get("/admin/pembayaran").status()).isEqualTo(200);
    assertThat(ask(email, null).code()).isEqualTo("second-factor-required");
    assertThat(ask(email, null).status()).isEqualTo(401);
    ask(email, phone.next()).expect(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROVINCE_OPERATOR", "LAPAS_FINANCE"})
  void should_owe_it_to_every_role_over_money_or_the_province(String role) {
    String email = newAddress();
    String[] place = role.startsWith("LAPAS") ? new String[] {LPP} : new String[0];
    StaffMaker.open(email, role, place);

    assertThat(ask(email, null).code()).isEqualTo("second-factor-enrolment-required");
    assertThat(Browser.signedIn(email).get("/admin").location()).endsWith(PAGE);
  }

  @Test
  void should_spare_the_demos_own_accounts_and_whoever_need_not() {
    ask("collector@demo.test", null).expect(200);
    ask(operator(), null).expect(200);
  }

  @Test
  void should_ask_for_the_code_after_the_password_and_let_nobody_in_between() {
    String email = operator();
    Authenticator phone = enrolled(email);
    Authenticator.lose(email);

    Browser browser = Browser.signedIn(email);

    assertThat(browser.get("/admin").location()).contains("/masuk");
    assertThat(browser.get("/akun").location()).contains("/akun/masuk");
    Reply wrong = browser.post("/akun/kode", Map.of("code", phone.wrong()));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(browser.get("/admin").location()).contains("/masuk");
    Reply right = browser.post("/akun/kode", Map.of("code", phone.next(), "next", "/admin"));
    assertThat(right.status()).isEqualTo(303);
    assertThat(right.location()).endsWith("/admin");
    assertThat(browser.get("/admin").status()).isEqualTo(200);
    // What waited is used up, and its secret is not the one of the login.
    assertThat(browser.post("/akun/kode", Map.of("code", phone.next())).status()).isEqualTo(410);
    assertThat(new Browser().post("/akun/kode", Map.of("code", phone.wrong())).status())
        .isEqualTo(410);
  }

  @Test
  void should_lead_nowhere_else_after_the_code() {
    String email = operator();
    Authenticator phone = enrolled(email);
    Authenticator.lose(email);
    Browser browser = Browser.signedIn(email);

    Reply in =
        browser.post("/akun/kode", Map.of("code", phone.next(), "next", "https://contoh.test/"));

    assertThat(in.location()).endsWith("/akun");
  }

  @Test
  void should_take_a_code_once() {
    String email = operator();
    Authenticator phone = enrolled(email);
    String code = phone.next();

    ask(email, code).expect(200);
    Answer again = ask(email, code);

    assertThat(again.status()).isEqualTo(401);
    assertThat(again.code()).isEqualTo("second-factor-refused");
    ask(email, phone.next()).expect(200);
  }

  @Test
  void should_lock_out_whoever_guesses_codes_even_with_the_password() {
    String email = operator();
    Authenticator phone = enrolled(email);
    for (int i = 0; i < 4; i++) {
      assertThat(ask(email, phone.wrong()).code()).isEqualTo("second-factor-refused");
    }

    assertThat(ask(email, phone.wrong()).status()).isEqualTo(429);

    Answer right = ask(email, phone.next());
    assertThat(right.status()).isEqualTo(429);
    assertThat(right.code()).isEqualTo("sign-in-locked");
    assertThat(Integer.parseInt(right.header("Retry-After"))).isBetween(1, 900);
    assertThat(ask(email, phone.recoveryCodes().get(0)).status()).isEqualTo(429);
  }

  @Test
  void should_take_a_recovery_code_once_and_write_to_the_person() {
    String email = operator();
    Authenticator phone = enrolled(email);
    String code = phone.recoveryCodes().get(7);

    ask(email, code).expect(200);

    assertThat(ask(email, code).code()).isEqualTo("second-factor-refused");
    ask(email, phone.recoveryCodes().get(2).toUpperCase(java.util.Locale.ROOT)).expect(200);
    Mailbox.awaitLetter(email, "satu kode pemulihan");
    assertThat(phone.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void should_take_nobody_elses_codes() {
    String one = operator();
    String other = operator();
    Authenticator own = enrolled(one);
    enrolled(other);

    assertThat(ask(other, own.next()).code()).isEqualTo("second-factor-refused");
    assertThat(ask(other, own.recoveryCodes().get(0)).code()).isEqualTo("second-factor-refused");
  }

  @Test
  void should_be_switched_on_by_a_right_code_only() {
    String email = operator();
    Browser browser = Browser.signedIn(email);

    assertThat(browser.post(PAGE, Map.of("act", "confirm", "code", "123456")).status())
        .isEqualTo(409);
    browser.post(PAGE, Map.of("act", "begin"));
    Reply wrong = browser.post(PAGE, Map.of("act", "confirm", "code", "12"));

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(Authenticator.codesIn(wrong)).isEmpty();
    ask(email, null).expect(200);
  }

  @Test
  void should_keep_neither_secret_nor_code_readable() {
    String email = operator();
    enrolled(email);

    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM second_factor f JOIN account a ON a.id = f.account_id"
                    + " WHERE a.email = ? AND LENGTH(f.secret) > 60 AND f.pending IS NULL",
                email))
        .isEqualTo(1);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM recovery_code c JOIN account a ON a.id = c.account_id"
                    + " WHERE a.email = ? AND c.code_hash LIKE 'pbkdf2:%'",
                email))
        .isEqualTo(10);
  }

  @Test
  void should_make_other_recovery_codes_and_forget_those_before() {
    String email = operator();
    Browser browser = Browser.signedIn(email);
    Authenticator phone = Authenticator.enrol(browser, email);

    List<String> others = Authenticator.codesIn(browser.post(PAGE, Map.of("act", "codes")));

    assertThat(others).hasSize(10).doesNotContainAnyElementsOf(phone.recoveryCodes());
    assertThat(browser.get(PAGE).text()).doesNotContain(others.get(0));
    assertThat(ask(email, phone.recoveryCodes().get(1)).status()).isEqualTo(401);
    ask(email, others.get(1)).expect(200);
    Mailbox.awaitLetter(email, "sepuluh kode pemulihan baru");
  }

  @Test
  void should_be_switched_off_by_whoever_need_not_have_it() {
    String email = operator();
    Browser browser = Browser.signedIn(email);
    Authenticator.enrol(browser, email);
    Authenticator.lose(email);

    assertThat(browser.post(PAGE, Map.of("act", "off")).status()).isEqualTo(303);

    ask(email, null).expect(200);
    Mailbox.awaitLetter(email, "tidak lagi meminta kode");
    assertThat(entries("second-factor.on", email)).isEqualTo(1);
    assertThat(entries("second-factor.off", email)).isEqualTo(1);
  }

  @Test
  void should_not_be_switched_off_by_whoever_owes_it() {
    String email = newAddress();
    StaffMaker.open(email, "PROVINCE_FINANCE");
    Browser browser = Browser.signedIn(email);
    Authenticator.enrol(browser, email);

    assertThat(browser.post(PAGE, Map.of("act", "off")).status()).isEqualTo(409);

    assertThat(ask(email, null).code()).isEqualTo("second-factor-required");
  }

  @Test
  void should_be_reset_by_the_province_for_whoever_lost_it() {
    String email = operator();
    Browser lost = Browser.signedIn(email);
    Authenticator.enrol(lost, email);
    Authenticator.lose(email);

    new Office(windows.desk()).signIn("province@demo.test").resetFactor(email);

    assertThat(lost.get("/admin").location()).contains("/masuk");
    ask(email, null).expect(200);
    assertThat(entries("second-factor.reset", email)).isEqualTo(1);
    Mailbox.awaitLetter(email, "petugas Kanwil mengatur ulang");
  }

  @Test
  void should_offer_no_reset_to_the_head_of_a_lapas() {
    String email = operator();
    enrolled(email);
    Authenticator.lose(email);
    Browser head = Browser.signedIn("kalapas@" + LPP + ".demo.test");

    String list = head.get("/admin/petugas?q=" + email).text();

    assertThat(list).contains(email).contains("staff:0:ask").doesNotContain("staff:0:factor");
  }

  /** By phone and finger, without any script. */
  @Test
  void should_be_set_up_without_any_script() {
    String email = operator();
    Window phone = windows.phoneWithoutScript();
    phone.open("/akun/masuk?next=/akun/dua-langkah");
    phone.page().getByLabel("Surel").fill(email);
    phone.field("Kata sandi").fill(Staff.passwordOf(email));
    phone.page().locator("main").getByRole(AriaRole.BUTTON).click();

    assertThat(phone.heading("Belum menyala")).isVisible();
    phone.button("Nyalakan").click();

    assertThat(phone.page().locator(".qris svg")).isVisible();
    assertThat(phone.page().locator("[data-secret]")).not().isEmpty();
    assertThat(phone.heading("Hubungkan aplikasi")).isVisible();
  }

  private static long entries(String action, String email) {
    return Database.number(
        "SELECT COUNT(*) FROM audit_entry e JOIN account a ON e.subject = a.id"
            + " WHERE e.action = ? AND a.email = ?",
        action,
        email);
  }

  private static Answer ask(String email, String otp) {
    return Api.anyone()
        .post(
            "/tokens",
            Json.object("email", email, "password", Staff.passwordOf(email), "otp", otp));
  }
}
