package id.lapakkarya.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.WholeEar;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever changes something must be asked for by a page of ours. */
@WholeEar
class SameOriginIT {
  private static final List<String> DOORS =
      List.of(
          "//keranjang",
          "//checkout",
          "//pesanan",
          "//masuk",
          "//keluar",
          "//admin/",
          "//admin/bertindak",
          "//admin/produk",
          "//tidak/ada");

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none", "", "SAME-ORIGIN"})
  void should_refuse_what_the_browser_says_comes_from_elsewhere(String site) {
    Api sender = Api.anyone().with("Sec-Fetch-Site", site).with("Origin", Environment.url());

    assertThatAllDoorsAreShutTo(sender);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.test",
        "null",
        "http://localhost",
        "http://localhost:1",
        "http://localhost.elsewhere.test:PORT",
        "http://user@elsewhere.test:PORT",
        "http://[",
        ""
      })
  void should_refuse_another_origin(String origin) {
    String port = String.valueOf(URI.create(Environment.url()).getPort());

    assertThatAllDoorsAreShutTo(Api.anyone().with("Origin", origin.replace("PORT", port)));
  }

  @Test
  void should_refuse_whoever_says_nothing() {
    assertThatAllDoorsAreShutTo(Api.anyone());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "LOCK"})
  void should_refuse_it_by_every_method_but_those_that_read(String method) {
    assertThat(
            Api.anyone().with("Sec-Fetch-Site", "cross-site").send(method, "//keranjang").status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"Sec-Fetch-Site, same-origin", "Origin, OWN"})
  void should_hear_its_own_pages(String header, String value) {
    Api page =
        Api.anyone()
            .with(header, value.replace("OWN", Environment.url()))
            .with("Content-Type", "application/x-www-form-urlencoded");

    assertThat(page.send("POST", "//keranjang", "sku=LPP-AKS-02&quantity=1").status())
        .isNotEqualTo(403);
  }

  private static void assertThatAllDoorsAreShutTo(Api sender) {
    Api form = sender.with("Content-Type", "application/x-www-form-urlencoded");
    assertThat(DOORS)
        .allSatisfy(door -> assertThat(form.send("POST", door, "x=1").status()).isEqualTo(403));
  }
}
