package id.lapakkarya.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
  private static final String EMAIL = "rangkai.bunga@contoh.test";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "perahu kertas biru",
        "hujan-di-bulan-juni",
        "zvqmwtks",
        "84193605",
        "ﬁlsafat pagi",
        "密码是很长的一句话啊",
        "lapak karya menjual kain jumputan"
      })
  void should_accept_what_is_long_enough_and_not_guessed_first(String password) {
    assertThat(PasswordPolicy.problem(password, EMAIL, false)).isEmpty();
  }

  @Test
  void should_accept_64_characters_and_many_more_and_refuse_only_what_no_one_types() {
    String verse = "rakit di hulu, perahu di tepian; ";

    assertThat(PasswordPolicy.problem(verse.repeat(2).substring(0, 64), EMAIL, true)).isEmpty();
    assertThat(PasswordPolicy.problem(verse.repeat(10).substring(0, 200), EMAIL, true)).isEmpty();
    assertThat(PasswordPolicy.problem(verse.repeat(10).substring(0, 201), EMAIL, true))
        .contains("too-long");
  }

  @Test
  void should_ask_staff_for_more_characters() {
    assertThat(PasswordPolicy.problem("zvqmwtk", EMAIL, false)).contains("password-short");
    assertThat(PasswordPolicy.problem("zvqmwtkshfd", EMAIL, false)).isEmpty();
    assertThat(PasswordPolicy.problem("zvqmwtkshfd", EMAIL, true)).contains("password-short-staff");
    assertThat(PasswordPolicy.problem("zvqmwtkshfdp", EMAIL, true)).isEmpty();
  }

  @Test
  void should_count_characters_and_not_bytes() {
    assertThat(PasswordPolicy.problem("🌺🌴🐘🦚🛶🥁🌋", EMAIL, false)).contains("password-short");
    assertThat(PasswordPolicy.problem("🌺🌴🐘🦚🛶🥁🌋🪁", EMAIL, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1",
        "Password123!",
        "palembang2026",
        "Rahasia!!",
        "kata sandi 1",
        "terimakasih",
        "sayangku123",
        "lapakkarya99",
        "12345678",
        "abcdefghij",
        "jjjjjjjjjjjj",
        "121212121212",
        "９８７６５４３２"
      })
  void should_refuse_what_is_guessed_first(String password) {
    assertThat(PasswordPolicy.problem(password, EMAIL, false)).contains("password-common");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rangkai.bunga@contoh.test",
        "rangkaibunga77",
        "Bunga-Rangkai-1",
        "Lapak-Karya-77ab"
      })
  void should_refuse_the_own_address_and_the_name_of_the_service(String password) {
    assertThat(PasswordPolicy.problem(password, EMAIL, false)).contains("password-about-you");
  }

  @Test
  void should_tell_at_the_field() {
    Violations violations = new Violations();

    PasswordPolicy.check(violations, "password", "", EMAIL, false);

    assertThat(violations.all())
        .extracting("field", "code")
        .containsExactly(org.assertj.core.groups.Tuple.tuple("password", "required"));
  }

  @Test
  void should_know_a_password_again_that_another_keyboard_composes() {
    String composed = "kafé di tepi musi";
    String decomposed = "kafe\u0301 di tepi musi";

    assertThat(PasswordHash.matches(decomposed, PasswordHash.of(composed))).isTrue();
    assertThat(PasswordHash.matches("kafe di tepi musi", PasswordHash.of(composed))).isFalse();
  }
}
