package id.lapakkarya.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);
  private static final long STEP = Totp.stepAt(NOW);
  private static final long NEVER = -1;

  /** RFC 4226, appendix D. */
  @ParameterizedTest
  @CsvSource({
    "0,755224", "1,287082", "2,359152", "3,969429", "4,338314",
    "5,254676", "6,287922", "7,162583", "8,399871", "9,520489"
  })
  void should_make_the_codes_of_rfc_4226(long counter, String code) {
    assertThat(Totp.code(SECRET, counter)).isEqualTo(code);
  }

  /** RFC 6238, appendix B, for SHA-1: the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void should_make_the_codes_of_rfc_6238(long second, String code) {
    assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-1,true", "0,true", "1,true", "-2,false", "2,false"})
  void should_take_the_code_of_one_step_around_the_present(int away, boolean taken) {
    String code = Totp.code(SECRET, STEP + away);

    assertThat(Totp.stepOf(SECRET, code, NOW, NEVER).isPresent()).isEqualTo(taken);
  }

  @Test
  void should_take_no_step_twice_and_none_before_the_last() {
    String before = Totp.code(SECRET, STEP - 1);
    String present = Totp.code(SECRET, STEP);

    assertThat(Totp.stepOf(SECRET, present, NOW, STEP - 1)).hasValue(STEP);
    assertThat(Totp.stepOf(SECRET, present, NOW, STEP)).isEmpty();
    assertThat(Totp.stepOf(SECRET, before, NOW, STEP)).isEmpty();
  }

  @Test
  void should_read_codes_as_authenticators_show_them_and_nothing_else() {
    String code = Totp.code(SECRET, STEP);
    String grouped = code.substring(0, 3) + " " + code.substring(3);

    assertThat(Totp.stepOf(SECRET, grouped, NOW, NEVER)).hasValue(STEP);
    assertThat(Totp.isCode(null)).isFalse();
    assertThat(Totp.isCode("12345")).isFalse();
    assertThat(Totp.isCode("1234567")).isFalse();
    assertThat(Totp.isCode("12345a")).isFalse();
    assertThat(Totp.stepOf(SECRET, null, NOW, NEVER)).isEmpty();
  }

  /** RFC 4648, section 10, without padding. */
  @ParameterizedTest
  @CsvSource({
    "f,MY",
    "fo,MZXQ",
    "foo,MZXW6",
    "foob,MZXW6YQ",
    "fooba,MZXW6YTB",
    "foobar,MZXW6YTBOI"
  })
  void should_write_secrets_in_base32(String text, String written) {
    assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
  }

  @Test
  void should_make_another_secret_each_time() {
    assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret());
  }
}
