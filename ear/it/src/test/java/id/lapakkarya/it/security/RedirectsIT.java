package id.lapakkarya.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is led elsewhere by an address of ours. */
@WholeEar
class RedirectsIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.test/",
        "//elsewhere.test",
        "/\\elsewhere.test",
        "/admin@elsewhere.test",
        "/admin/../../elsewhere.test",
        "/admin\r\nLocation: https://elsewhere.test",
        "javascript:alert(1)",
        "/admin?x=\\",
        "/keluar"
      })
  void should_lead_to_the_back_office_whatever_was_wished_for(String wish) {
    Answer entered = form("//masuk", "", "next=" + encoded(wish) + signIn());

    assertThatIsOurs(entered.expect(302).header("Location"));
    Answer chosen =
        form("//admin/bertindak", cookie(entered), "scope=platform&next=" + encoded(wish));
    assertThat(chosen.status()).isIn(302, 403);
    if (chosen.status() == 302) {
      assertThatIsOurs(chosen.header("Location"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//cari/?x=//elsewhere.test",
        "///elsewhere.test",
        "////elsewhere.test/%2e%2e",
        "//admin/..%2f..%2felsewhere.test",
        "//admin?//elsewhere.test",
        "//@elsewhere.test/",
        "//keranjang?lang=https://elsewhere.test"
      })
  void should_lead_nowhere_else_from_any_address(String path) {
    String location = Api.anyone().get(path).header("Location");

    if (!location.isEmpty()) {
      URI target = URI.create(Environment.url()).resolve(location);
      assertThat(target.getAuthority()).isEqualTo(URI.create(Environment.url()).getAuthority());
    }
  }

  /** Also a host that was forged in the request is not believed. */
  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-Host", "X-Host", "Forwarded"})
  void should_not_believe_a_host_that_a_header_names(String header) {
    String value = header.equals("Forwarded") ? "host=elsewhere.test" : "elsewhere.test";

    Answer answer = Api.anyone().with(header, value).get("//admin/produk");

    assertThat(answer.header("Location")).doesNotContain("elsewhere");
    assertThat(Api.anyone().with(header, value).get("//").text()).doesNotContain("elsewhere");
  }

  private static void assertThatIsOurs(String location) {
    URI target = URI.create(Environment.url()).resolve(location);
    assertThat(target.getAuthority()).isEqualTo(URI.create(Environment.url()).getAuthority());
    assertThat(target.getPath()).startsWith("/admin");
  }

  private static String signIn() {
    return "&door=door&enter=enter&jakarta.faces.ViewState=stateless&email=province%40demo.test"
        + "&password="
        + Staff.PASSWORD;
  }

  private static Answer form(String path, String cookie, String body) {
    return Api.anyone()
        .with("Cookie", cookie)
        .with("Sec-Fetch-Site", "same-origin")
        .with("Content-Type", "application/x-www-form-urlencoded")
        .send("POST", path, body);
  }

  private static String cookie(Answer answer) {
    return answer.header("Set-Cookie").split(";", 2)[0];
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
