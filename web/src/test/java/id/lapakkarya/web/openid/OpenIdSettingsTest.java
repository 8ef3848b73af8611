package id.lapakkarya.web.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provider is there when it is configured whole, and reached encrypted. */
class OpenIdSettingsTest {
  @Test
  void should_have_no_provider_unless_there_is_an_issuer() {
    assertThat(settings(Map.of("lapak.oidc.client.id", "lapak")).isOn()).isFalse();
  }

  @Test
  void should_lead_back_to_the_public_address() {
    OpenIdSettings settings =
        settings(
            Map.of(
                "lapak.oidc.issuer", "https://akun.test/realm",
                "lapak.oidc.client.id", "lapak",
                "lapak.oidc.client.secret", "rahasia",
                "lapak.public.url", "https://lapak.test"));

    assertThat(settings.isOn()).isTrue();
    assertThat(settings.callback()).hasToString("https://lapak.test/masuk/penyedia/kembali");
    assertThat(settings.beginning()).isEqualTo("https://lapak.test/masuk/penyedia/mulai");
  }

  @Test
  void should_refuse_half_a_configuration() {
    assertThatThrownBy(() -> settings(Map.of("lapak.oidc.issuer", "https://akun.test")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("LAPAK_OIDC_CLIENT_ID");
  }

  @Test
  void should_refuse_an_issuer_whose_answers_others_could_read() {
    assertThatThrownBy(() -> settings(Map.of("lapak.oidc.issuer", "http://akun.test")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("LAPAK_OIDC_ISSUER");
  }

  @ParameterizedTest
  @CsvSource({
    "https://akun.test, true",
    "http://127.0.0.1:9000, true",
    "http://localhost:9000/x, true",
    "http://akun.test, false",
    "http://localhost.akun.test, false",
    "file:///etc/passwd, false"
  })
  void should_know_what_is_reached_encrypted(String address, boolean safe) {
    assertThat(OpenIdSettings.isSafe(URI.create(address))).isEqualTo(safe);
  }

  private static OpenIdSettings settings(Map<String, String> values) {
    return new OpenIdSettings(name -> Optional.ofNullable(values.get(name)));
  }
}
