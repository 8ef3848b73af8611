package id.lapakkarya.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedLapasTest {
  private static final String OWN = "lapas-palembang";
  private static final String OTHER = "lapas-sekayu";

  private final NamedLapas named = new NamedLapas(OWN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tenant",
        "tenantId",
        "tenant_id",
        "shop",
        "shopSlug",
        "shop.slug",
        "lapas",
        "X-Tenant",
        "X-Tenant-Id",
        "x-shop",
        "filter[tenant]",
        "TENANT",
        "shops"
      })
  void should_see_another_lapas_under_every_name_for_one(String name) {
    assertThat(named.isForeign(name, List.of(OTHER))).isTrue();
    assertThat(named.isForeign(name, List.of(OWN, OTHER))).isTrue();
    assertThat(named.isForeign(name, List.of("7"))).isTrue();
    assertThat(named.isForeign(name, List.of(OWN))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"q", "status", "shopOrder", "lapak_cart", "lapak_session", "Host", "Accept"})
  void should_leave_alone_what_names_no_lapas(String name) {
    assertThat(named.isForeign(name, List.of(OTHER))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tenant:lapas-sekayu",
        "tenant_id",
        "-shop",
        "shop.slug",
        "lapas-sekayu",
        "name,tenantId=7",
        "{\"tenant\":\"lapas-sekayu\",\"after\":12}"
      })
  void should_see_another_lapas_in_what_steers_a_list(String value) {
    assertThat(named.isForeign("sort", List.of(value))).isTrue();
    assertThat(named.isForeign("cursor", List.of(inBase64(value)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "price",
        "-price",
        "placedAt",
        "3",
        "workshop",
        "{\"tenant\":\"lapas-palembang\"}"
      })
  void should_leave_alone_what_steers_the_own_list(String value) {
    assertThat(named.isForeign("sort", List.of(value))).isFalse();
    assertThat(named.isForeign("cursor", List.of(inBase64(value)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"tenant\":\"lapas-sekayu\"}",
        "{\"name\":\"Kain\",\"tenantId\":7}",
        "{\"shop\":{\"slug\":\"lapas-sekayu\"}}",
        "{\"shop\":{\"slug\":\"lapas-palembang\",\"id\":7}}",
        "{\"shop\":{\"name\":\"Lapas\"}}",
        "{\"shop\":\"lapas-palembang\",\"shop\":\"lapas-sekayu\"}",
        "{\"skus\":[{\"price\":1,\"tenant_id\":7}]}",
        "[{\"lapas\":[\"lapas-palembang\",\"lapas-sekayu\"]}]",
        " \n{\"tenant\":\"lapas-sekayu\"",
        "name=Kain&tenant=lapas-sekayu"
      })
  void should_see_another_lapas_in_a_body(String body) {
    assertThat(named.isForeign(bytes(body))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "{}",
        "no json",
        "{\"name\":\"Kain dari Lapas Sekayu\",\"description\":\"tenant: lapas-sekayu\"}",
        "{\"shop\":{\"slug\":\"lapas-palembang\",\"name\":\"Lapas Kelas I Palembang\"}}",
        "{\"shop\":\"lapas-palembang\",\"onHand\":3}",
        "{\"shop\":null}",
        "{\"attributes\":{\"lapas\":\"dibuat di bengkel\"}}",
        "name=Kain&tenant=lapas-palembang"
      })
  void should_leave_a_body_alone_that_names_none_or_the_own_one(String body) {
    assertThat(named.isForeign(bytes(body))).isFalse();
  }

  @Test
  void should_not_be_led_astray_by_depth() {
    String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);

    assertThat(named.isForeign(bytes(deep))).isFalse();
    assertThat(named.isForeign(bytes(nested(300) + ",\"tenant\":7}"))).isTrue();
  }

  @Test
  @Timeout(20)
  void should_come_to_an_end_in_a_body_that_never_closes() {
    assertThat(named.isForeign(bytes("[".repeat(500)))).isFalse();
    assertThat(named.isForeign(bytes("{\"a\":".repeat(500)))).isFalse();
  }

  /** An object whose first field is that deep, left open for a second one. */
  private static String nested(int depth) {
    return "{\"b\":" + "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  private static String inBase64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
