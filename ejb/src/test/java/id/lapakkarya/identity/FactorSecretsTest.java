package id.lapakkarya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.platform.LapakException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactorSecretsTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final long ACCOUNT = 7;

  private final byte[] secret = Totp.newSecret();
  private final FactorSecrets secrets = new FactorSecrets(Optional.of(KEY));

  @Test
  void should_open_what_it_sealed() {
    String sealed = secrets.seal(ACCOUNT, secret);

    assertThat(secrets.open(ACCOUNT, sealed)).isEqualTo(secret);
    assertThat(sealed).doesNotContain(Totp.base32(secret)).hasSizeLessThan(200);
    assertThat(secrets.seal(ACCOUNT, secret)).isNotEqualTo(sealed);
  }

  @Test
  void should_not_open_for_another_account_or_under_another_key() {
    String sealed = secrets.seal(ACCOUNT, secret);
    FactorSecrets other = new FactorSecrets(Optional.of(KEY.replace('0', '1')));

    assertUnavailable(() -> secrets.open(ACCOUNT + 1, sealed));
    assertUnavailable(() -> other.open(ACCOUNT, sealed));
  }

  @Test
  void should_seal_nothing_without_a_key_or_under_one_that_is_guessed() {
    assertUnavailable(() -> new FactorSecrets(Optional.empty()).seal(ACCOUNT, secret));
    assertUnavailable(() -> new FactorSecrets(Optional.of("rahasia")).seal(ACCOUNT, secret));
  }

  private static void assertUnavailable(Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOf(LapakException.class)
        .extracting(refusal -> ((LapakException) refusal).code())
        .isEqualTo("second-factor-unavailable");
  }
}
