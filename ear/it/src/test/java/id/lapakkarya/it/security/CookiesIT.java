package id.lapakkarya.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Cookies are out of reach of scripts and of other sites, and a session planted before is nobody's.
 */
@WholeEar
class CookiesIT {
  private static final String SESSION = "lapak_session";
  private static final String LOGIN = "lapak_login";
  private static final String EMAIL = "operator@lpp-palembang.demo.test";

  @Test
  void should_set_every_cookie_strictly_and_say_each_thing_once() {
    List<String> session = attributes(Api.anyone().get("//masuk"), SESSION);
    List<String> language = attributes(Api.anyone().get("//?lang=en"), "lapak_lang");

    List<String> login = attributes(signIn(planted()), LOGIN);

    for (List<String> cookie : List.of(session, language, login)) {
      assertThat(cookie).contains("httponly", "samesite=lax", "path=/").doesNotHaveDuplicates();
    }
    assertThat(session).noneMatch(each -> each.startsWith("domain"));
    assertThat(login).noneMatch(each -> each.startsWith("domain") || each.startsWith("max-age"));
  }

  @Test
  void should_send_cookies_over_encrypted_connections_alone_once_there_is_one() {
    Api behindTls = Api.anyone().with("X-Forwarded-Proto", "https");

    assertThat(attributes(behindTls.get("//?lang=en"), "lapak_lang")).contains("secure");
    assertThat(attributes(Api.anyone().get("//?lang=en"), "lapak_lang")).doesNotContain("secure");
  }

  @Test
  void should_give_a_secret_of_their_own_to_whoever_signs_in() {
    String planted = planted();

    String given = value(signIn(planted).expect(302), LOGIN);

    assertThat(today(LOGIN, given).status()).isEqualTo(200);
    assertThat(today(SESSION, planted).status()).isEqualTo(302);
    assertThat(value(signIn(planted), LOGIN)).isNotEqualTo(given);
  }

  @Test
  void should_take_no_session_id_from_an_address() {
    String planted = planted();

    assertThat(Api.anyone().get("//admin/;lapak_session=" + planted).status()).isEqualTo(404);
    assertThat(Api.anyone().get("//admin/?lapak_login=" + login()).status()).isEqualTo(302);
  }

  @Test
  void should_end_the_login_with_the_sign_out() {
    String given = login();

    Api.anyone()
        .with("Cookie", LOGIN + "=" + given)
        .with("Sec-Fetch-Site", "same-origin")
        .send("POST", "//keluar")
        .expect(302);

    assertThat(today(LOGIN, given).status()).isEqualTo(302);
  }

  @Test
  void should_know_nobody_on_the_api_by_a_cookie() {
    Answer answer =
        Api.anyone().with("Cookie", LOGIN + "=" + login()).get("/manage/lpp-palembang/orders");

    assertThat(answer.status()).isEqualTo(401);
  }

  /** The session of somebody who has not signed in. */
  private static String planted() {
    return value(Api.anyone().get("//masuk"), SESSION);
  }

  private static String login() {
    return value(signIn(planted()), LOGIN);
  }

  private static Answer today(String cookie, String value) {
    return Api.anyone().with("Cookie", cookie + "=" + value).get("//admin/");
  }

  private static Answer signIn(String session) {
    return Api.anyone()
        .with("Cookie", SESSION + "=" + session)
        .with("Sec-Fetch-Site", "same-origin")
        .with("Content-Type", "application/x-www-form-urlencoded")
        .send(
            "POST",
            "//masuk",
            "door=door&enter=enter&jakarta.faces.ViewState=stateless&email="
                + URLEncoder.encode(EMAIL, StandardCharsets.UTF_8)
                + "&password="
                + Staff.PASSWORD);
  }

  private static String value(Answer answer, String name) {
    return cookie(answer, name).split("[=;]", 3)[1];
  }

  private static List<String> attributes(Answer answer, String name) {
    return Arrays.stream(cookie(answer, name).split(";", -1))
        .map(part -> part.strip().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String cookie(Answer answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer.request() + " set no " + name));
  }
}
