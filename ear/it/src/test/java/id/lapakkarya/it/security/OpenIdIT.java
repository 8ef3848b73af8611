package id.lapakkarya.it.security;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.openid.IdentityProvider;
import id.lapakkarya.it.openid.Visitor;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Authenticator;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Mailbox;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Staff sign in with a real identity provider; whoever it does not prove stays outside. */
@WholeEar
class OpenIdIT {
  private static final String BEGIN = "/masuk/penyedia/mulai";
  private static final String BACK = "/masuk/penyedia/kembali";
  private static final String LINKS = "/akun/penyedia";
  private static final String WANTED = "/admin/pesanan";

  private static final IdentityProvider PROVIDER =
      new IdentityProvider(
          Environment.required("LAPAK_OIDC_ISSUER"),
          Environment.required("LAPAK_OIDC_CLIENT_ID"),
          Environment.required("LAPAK_OIDC_CLIENT_SECRET"),
          Environment.url() + BACK);

  /** What somebody was told before there was a provider. */
  private static Reply tooEarly;

  @BeforeAll
  static void startTheProvider() {
    tooEarly = new Browser().get(BEGIN);
    PROVIDER.start();
  }

  @AfterAll
  static void stopTheProvider() {
    PROVIDER.stop();
  }

  @Test
  void should_say_so_while_the_provider_is_not_there_and_go_on_when_it_is() {
    assertThat(problem(tooEarly)).isEqualTo("unavailable");
    assertThat(new Browser().get(BEGIN).location())
        .startsWith(Environment.required("LAPAK_OIDC_ISSUER") + "/");
  }

  @Test
  void should_ask_the_provider_in_a_way_that_nobody_else_can_answer() {
    Reply door = new Browser().get("/masuk");
    String first = new Browser().get(BEGIN).location();
    String second = new Browser().get(BEGIN).location();

    assertThat(door.text()).contains("Masuk dengan Akun Dinas").contains(Environment.url() + BEGIN);
    assertThat(first)
        .contains("response_type=code", "code_challenge_method=S256", "scope=openid+email");
    for (String part : List.of("state", "nonce", "code_challenge")) {
      assertThat(parameter(first, part))
          .hasSizeGreaterThan(30)
          .isNotEqualTo(parameter(second, part));
    }
  }

  @Test
  void should_ask_for_the_password_once_and_then_follow_the_subject() {
    String officer = "operator@lapas-lahat.demo.test";
    PROVIDER.knows("lahat-1", verified(officer));

    Browser first = new Browser();
    Reply proven = comeBack(first, "lahat-1");
    assertThat(proven.location()).endsWith("/masuk?next=%2Fadmin%2Fpesanan");
    assertThat(isIn(first)).isFalse();
    assertThat(first.get("/masuk").text()).contains("Satu kali ini saja", officer);
    Reply linked = give(first, officer, Staff.PASSWORD);
    assertThat(linked.location()).endsWith(WANTED);
    assertThat(isIn(first)).isTrue();

    Browser second = new Browser();
    assertThat(comeBack(second, "lahat-1").location()).endsWith(WANTED);
    assertThat(isIn(second)).isTrue();

    PROVIDER.knows("lahat-1", verified("nama.baru@dinas.test"));
    Browser third = new Browser();
    assertThat(comeBack(third, "lahat-1").location()).endsWith(WANTED);
    String account = Long.toString(idOf(officer));
    assertThat(Trail.of("outside.link", account)).hasSize(1);
    assertThat(Trail.of("sign-in", account))
        .filteredOn(entry -> entry.get("notes").contains("provider"))
        .hasSize(2);
    third.post("/keluar", Map.of());
    assertThat(isIn(third)).isFalse();
    assertThat(isIn(second)).isTrue();
  }

  @Test
  void should_let_nobody_in_by_an_address_that_has_gone_to_somebody_else() {
    String officer = "finance@lapas-lahat.demo.test";
    PROVIDER.knows("before", verified(officer));
    PROVIDER.knows("after", verified(officer));
    Browser before = new Browser();
    comeBack(before, "before");
    give(before, officer, Staff.PASSWORD);

    Browser after = new Browser();

    assertThat(problem(comeBack(after, "after"))).isEqualTo("taken");
    assertThat(isIn(after)).isFalse();
    assertThat(Trail.of("sign-in.outside", Long.toString(idOf(officer)))).isNotEmpty();
  }

  @Test
  void should_link_nobody_without_the_password_of_that_very_account() {
    String officer = "kalapas@lapas-lahat.demo.test";
    PROVIDER.knows("wishes", verified(officer));

    Browser guessing = new Browser();
    comeBack(guessing, "wishes");
    give(guessing, officer, "salah sekali");
    assertThat(isIn(guessing)).isFalse();

    Browser another = new Browser();
    comeBack(another, "wishes");
    give(another, "operator@lapas-sekayu.demo.test", Staff.PASSWORD);
    assertThat(isIn(another)).isTrue();

    assertThat(links("wishes")).isZero();
    assertThat(comeBack(new Browser(), "wishes").location()).contains("/masuk?next=");
  }

  @Test
  void should_go_on_with_no_attempt_but_this_browsers_own_and_once() {
    PROVIDER.knows("stolen", verified("operator@lapas-muaradua.demo.test"));
    Browser attacker = new Browser();
    Browser victim = new Browser();
    victim.get(BEGIN);
    String answer = inOurs(new Visitor().answer(attacker.get(BEGIN).location(), "stolen"));

    assertThat(problem(victim.get(answer))).isEqualTo("state");
    assertThat(problem(new Browser().get(answer))).isEqualTo("state");
    assertThat(problem(attacker.get(answer.replace("state=", "state=x")))).isEqualTo("state");
    assertThat(problem(attacker.get(answer))).isEqualTo("state");
  }

  @Test
  void should_take_a_code_once_and_for_the_attempt_that_asked_for_it_only() {
    PROVIDER.knows("again", verified("operator@lapas-muaradua.demo.test"));
    Browser first = new Browser();
    String answer = inOurs(new Visitor().answer(first.get(BEGIN).location(), "again"));
    assertThat(first.get(answer).location()).contains("/masuk?next=");
    assertThat(problem(first.get(answer))).isEqualTo("state");

    Browser second = new Browser();
    String state = parameter(second.get(BEGIN).location(), "state");
    String injected = BACK + "?code=" + parameter(answer, "code") + "&state=" + state;

    assertThat(problem(second.get(injected))).isEqualTo("token");
  }

  static Stream<Arguments> twisted() {
    Instant now = Instant.now();
    Duration hour = Duration.ofHours(1);
    return Stream.of(
        Arguments.of("token", Map.of("nonce", "of another attempt")),
        Arguments.of("token", Map.of("aud", List.of("another-application"))),
        Arguments.of("token", Map.of("aud", List.of("lapak", "another"), "azp", "another")),
        Arguments.of("token", Map.of("iss", "http://127.0.0.1:9")),
        Arguments.of("clock", Map.of("iat", now.minus(hour).minus(hour), "exp", now.minus(hour))),
        Arguments.of("clock", Map.of("iat", now.plus(hour), "exp", now.plus(hour).plus(hour))));
  }

  @ParameterizedTest
  @MethodSource("twisted")
  void should_believe_no_token_that_is_not_for_this_attempt_now(
      String problem, Map<String, Object> claims) {
    String subject = "twisted-" + claims.hashCode();
    PROVIDER.knows(subject, claims);
    Browser browser = new Browser();

    assertThat(problem(comeBack(browser, subject))).isEqualTo(problem);
    assertThat(isIn(browser)).isFalse();
  }

  @Test
  void should_believe_no_token_that_somebody_else_has_signed() {
    PROVIDER.knows("forged", verified("operator@lapas-muaradua.demo.test"));

    PROVIDER.forging(
        () -> assertThat(problem(comeBack(new Browser(), "forged"))).isEqualTo("token"));
  }

  @Test
  void should_follow_the_provider_to_its_next_key() {
    PROVIDER.knows("rotated", verified("operator@lapas-muaradua.demo.test"));
    assertThat(comeBack(new Browser(), "rotated").location()).contains("/masuk?next=");

    PROVIDER.rotateKeys();

    assertThat(comeBack(new Browser(), "rotated").location()).contains("/masuk?next=");
  }

  @Test
  void should_let_in_staff_with_a_verified_address_only() {
    PROVIDER.knows(
        "unverified",
        Map.of("email", "operator@lapas-muaradua.demo.test", "email_verified", false));
    PROVIDER.knows("silent", Map.of("email", "operator@lapas-muaradua.demo.test"));
    PROVIDER.knows("stranger", verified("siapa@dinas.test"));
    PROVIDER.knows("customer", verified("buyer@demo.test"));

    assertThat(problem(comeBack(new Browser(), "unverified"))).isEqualTo("unverified");
    assertThat(problem(comeBack(new Browser(), "silent"))).isEqualTo("unverified");
    assertThat(problem(comeBack(new Browser(), "stranger"))).isEqualTo("unknown");
    assertThat(problem(comeBack(new Browser(), "customer"))).isEqualTo("unknown");
    assertThat(Database.number("SELECT COUNT(*) FROM account WHERE email = 'siapa@dinas.test'"))
        .isZero();
  }

  @Test
  void should_keep_out_whose_account_is_locked_or_works_here_no_more() {
    String officer = "finance@lapas-muaradua.demo.test";
    PROVIDER.knows("leaver", verified(officer));
    Browser linking = new Browser();
    comeBack(linking, "leaver");
    give(linking, officer, Staff.PASSWORD);
    assertThat(comeBack(new Browser(), "leaver").location()).endsWith(WANTED);

    for (int i = 0; i < 6; i++) {
      Api.anyone().post("/tokens", Json.object("email", officer, "password", "tebakan-" + i));
    }
    assertThat(problem(comeBack(new Browser(), "leaver"))).isEqualTo("locked");

    Database.revokeAssignments(officer);
    assertThat(problem(comeBack(new Browser(), "leaver"))).isEqualTo("unknown");
  }

  @Test
  void should_ask_for_the_code_after_the_provider_as_after_the_password() {
    String officer = officer();
    PROVIDER.knows("careful", verified(officer));
    Browser linking = new Browser();
    comeBack(linking, "careful");
    give(linking, officer, Staff.passwordOf(officer));
    Authenticator phone = Authenticator.enrol(linking, officer);

    Browser browser = new Browser();
    assertThat(comeBack(browser, "careful").location())
        .endsWith("/akun/kode?next=%2Fadmin%2Fpesanan");
    assertThat(isIn(browser)).isFalse();
    Reply wrong = browser.post("/akun/kode", Map.of("code", phone.wrong(), "next", WANTED));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(isIn(browser)).isFalse();
    Reply right = browser.post("/akun/kode", Map.of("code", phone.next(), "next", WANTED));

    assertThat(right.location()).endsWith(WANTED);
    assertThat(isIn(browser)).isTrue();
  }

  @Test
  void should_let_people_see_their_link_and_part_from_it_by_their_password() {
    String officer = officer();
    PROVIDER.knows("parting", verified(officer));
    Browser linking = new Browser();
    comeBack(linking, "parting");
    give(linking, officer, Staff.passwordOf(officer));
    Browser browser = new Browser();
    comeBack(browser, "parting");
    String link =
        Long.toString(Database.number("SELECT id FROM outside_link WHERE subject = ?", "parting"));
    String colleague = officer();

    assertThat(browser.get(LINKS).text()).contains("Akun Dinas", "?putus=" + link);
    assertThat(browser.get(LINKS + "?putus=" + link).text()).contains("Putuskan dari Akun Dinas?");
    assertThat(part(browser, link, "").status()).isEqualTo(422);
    assertThat(part(browser, link, "bukan kata sandinya").status()).isEqualTo(422);
    Browser other = Browser.signedIn(colleague);
    assertThat(other.get(LINKS).text()).doesNotContain("?putus=");
    assertThat(part(other, link, Staff.passwordOf(colleague)).status()).isEqualTo(404);
    part(new Browser(), link, Staff.passwordOf(officer));
    assertThat(links("parting")).isEqualTo(1);
    assertThat(part(browser, link, Staff.passwordOf(officer)).location())
        .endsWith(LINKS + "?sudah=penyedia-putus");

    assertThat(links("parting")).isZero();
    assertThat(isIn(browser)).isTrue();
    assertThat(isIn(linking)).isFalse();
    assertThat(comeBack(new Browser(), "parting").location()).contains("/masuk?next=");
    assertThat(Trail.of("outside.unlink", Long.toString(idOf(officer)))).hasSize(1);
    Mailbox.awaitLetter(officer, "diputus dari penyedia");
  }

  private static Reply part(Browser browser, String link, String password) {
    return browser.post(LINKS, Map.of("putus", link, "password", password));
  }

  /** Nobody else's test knows this person. */
  private static String officer() {
    String email = "dinas-" + UUID.randomUUID().toString().substring(0, 8) + "@contoh.test";
    StaffMaker.open(email, "LAPAS_OPERATOR", LPP);
    return email;
  }

  @Test
  void should_tell_who_refused_and_who_does_not_answer() {
    Browser refusing = new Browser();
    String state = parameter(refusing.get(BEGIN).location(), "state");
    Reply refused = refusing.get(BACK + "?error=access_denied&state=" + state);
    assertThat(problem(refused)).isEqualTo("declined");
    assertThat(refusing.get("/masuk?galat=declined").text()).contains("Anda membatalkan");

    PROVIDER.knows("unlucky", verified("operator@lapas-muaradua.demo.test"));
    Browser waiting = new Browser();
    String answer = inOurs(new Visitor().answer(waiting.get(BEGIN).location(), "unlucky"));
    PROVIDER.stop();
    try {
      assertThat(problem(waiting.get(answer))).isEqualTo("unavailable");
    } finally {
      PROVIDER.start();
    }
  }

  @Test
  void should_lead_to_the_back_office_whatever_was_wished_for() {
    String officer = "kalapas@lapas-muaradua.demo.test";
    PROVIDER.knows("led", verified(officer));
    Browser browser = new Browser();
    String question = browser.get(BEGIN + "?next=https://elsewhere.test/").location();

    Reply reply = browser.get(inOurs(new Visitor().answer(question, "led")));

    assertThat(reply.location()).endsWith("/masuk?next=%2Fadmin");
    assertThat(browser.get("/masuk/penyedia").status()).isEqualTo(404);
    assertThat(browser.get("/masuk/penyedia/lain").status()).isEqualTo(404);
  }

  private static Map<String, Object> verified(String email) {
    return Map.of("email", email, "email_verified", true);
  }

  /** To the provider and back again. */
  private static Reply comeBack(Browser browser, String subject) {
    String question = browser.get(BEGIN + "?next=" + WANTED).location();
    return browser.get(inOurs(new Visitor().answer(question, subject)));
  }

  /** Fills in the form of the sign-in page. */
  private static Reply give(Browser browser, String email, String password) {
    String page = "/masuk?next=" + WANTED;
    return browser.post(
        page,
        Map.of(
            "door",
            "door",
            "next",
            WANTED,
            "email",
            email,
            "password",
            password,
            "enter",
            "enter",
            "jakarta.faces.ViewState",
            browser.view(page).state()));
  }

  private static boolean isIn(Browser browser) {
    return browser.get("/admin").status() == 200;
  }

  private static String inOurs(String address) {
    assertThat(address).startsWith(Environment.url() + BACK + "?");
    return address.substring(Environment.url().length());
  }

  private static String problem(Reply reply) {
    assertThat(reply.status()).isEqualTo(302);
    assertThat(reply.location()).contains("/masuk?galat=");
    return parameter(reply.location(), "galat");
  }

  private static String parameter(String address, String name) {
    return Stream.of(address.substring(address.indexOf('?') + 1).split("&"))
        .filter(each -> each.startsWith(name + "="))
        .map(each -> each.substring(name.length() + 1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + address));
  }

  private static long idOf(String email) {
    return Database.number("SELECT id FROM account WHERE email = ?", email);
  }

  private static long links(String subject) {
    return Database.number("SELECT COUNT(*) FROM outside_link WHERE subject = ?", subject);
  }
}
