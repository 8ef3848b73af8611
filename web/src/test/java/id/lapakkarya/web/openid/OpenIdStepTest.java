package id.lapakkarya.web.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no step is answered with 404. */
class OpenIdStepTest {
  private static final OpenIdSettings WITHOUT = settings(Map.of());
  private static final OpenIdSettings WITH =
      settings(
          Map.of(
              "lapak.oidc.issuer", "https://akun.test",
              "lapak.oidc.client.id", "lapak",
              "lapak.oidc.client.secret", "rahasia"));

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"/mulai", "/kembali", "/", "/lain"})
  void should_have_no_address_where_no_provider_is_configured(String path) {
    assertThat(OpenIdStep.find(WITHOUT, path)).isEmpty();
  }

  @Test
  void should_lead_to_the_provider_and_back_where_one_is() {
    assertThat(OpenIdStep.find(WITH, "/mulai")).contains(OpenIdStep.LEAVE);
    assertThat(OpenIdStep.find(WITH, "/kembali")).contains(OpenIdStep.COME_BACK);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"/", "/lain", "/mulai/", "/MULAI"})
  void should_have_no_other_address(String path) {
    assertThat(OpenIdStep.find(WITH, path)).isEmpty();
  }

  private static OpenIdSettings settings(Map<String, String> values) {
    return new OpenIdSettings(name -> Optional.ofNullable(values.get(name)));
  }
}
