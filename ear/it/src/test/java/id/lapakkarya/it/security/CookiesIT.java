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

/** Cookies are out of reach of scripts and of other sites, and a session planted before is void. */
@WholeEar
class CookiesIT {
  private static final String EMAIL = "operator@lpp-palembang.demo.test";

  @Test
  void should_set_every_cookie_strictly_and_say_each_thing_once() {
    List<String> session = attributes(Api.anyone().get("//masuk"), "lapak_session");
    List<String> language = attributes(Api.anyone().get("//?lang=en"), "lapak_lang");

    for (List<String> cookie : List.of(session, language)) {
      assertThat(cookie).contains("httponly", "samesite=lax", "path=/").doesNotHaveDuplicates();
    }
    assertThat(session).noneMatch(each -> each.startsWith("domain"));
  }

  @Test
  void should_send_cookies_over_encrypted_connections_alone_once_there_is_one() {
    Api behindTls = Api.anyone().with("X-Forwarded-Proto", "https");

    assertThat(attributes(behindTls.get("//?lang=en"), "lapak_lang")).contains("secure");
    assertThat(attributes(Api.anyone().get("//?lang=en"), "lapak_lang")).doesNotContain("secure");
  }

  @Test
  void should_give_a_new_session_to_whoever_signs_in() {
    String planted = value(Api.anyone().get("//masuk"), "lapak_session");

    Answer entered = signIn(planted);
    String given = value(entered.expect(302), "lapak_session");

    assertThat(given).isNotEqualTo(planted);
    assertThat(today(given).status()).isEqualTo(200);
    assertThat(today(planted).status()).isEqualTo(302);
  }

  @Test
  void should_take_no_session_id_from_an_address() {
    String given =
        value(signIn(value(Api.anyone().get("//masuk"), "lapak_session")), "lapak_session");

    assertThat(Api.anyone().get("//admin/;lapak_session=" + given).status()).isEqualTo(404);
    assertThat(Api.anyone().get("//admin/?lapak_session=" + given).status()).isEqualTo(302);
  }

  @Test
  void should_end_the_session_with_the_sign_out() {
    String given =
        value(signIn(value(Api.anyone().get("//masuk"), "lapak_session")), "lapak_session");

    Api.anyone()
        .with("Cookie", "lapak_session=" + given)
        .with("Sec-Fetch-Site", "same-origin")
        .send("POST", "//keluar")
        .expect(302);

    assertThat(today(given).status()).isEqualTo(302);
  }

  @Test
  void should_know_nobody_on_the_api_by_a_cookie() {
    String given =
        value(signIn(value(Api.anyone().get("//masuk"), "lapak_session")), "lapak_session");

    Answer answer =
        Api.anyone().with("Cookie", "lapak_session=" + given).get("/manage/lpp-palembang/orders");

    assertThat(answer.status()).isEqualTo(401);
  }

  private static Answer today(String session) {
    return Api.anyone().with("Cookie", "lapak_session=" + session).get("//admin/");
  }

  private static Answer signIn(String session) {
    return Api.anyone()
        .with("Cookie", "lapak_session=" + session)
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
