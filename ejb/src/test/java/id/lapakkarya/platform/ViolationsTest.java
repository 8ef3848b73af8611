package id.lapakkarya.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {
  @Test
  void should_tell_everything_that_is_wrong_at_once() {
    Violations violations =
        new Violations()
            .text("name", " ", 2, 10)
            .email("email", "nobody")
            .postalCode("code", "123");

    assertThatThrownBy(violations::throwIfAny)
        .isInstanceOfSatisfying(
            LapakException.class,
            refusal ->
                assertThat(refusal.violations())
                    .containsExactly(
                        new Violation("name", "required"),
                        new Violation("email", "email"),
                        new Violation("code", "postal-code")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.id", "nama.depan+x@contoh.co.id"})
  void should_accept_addresses(String email) {
    assertThat(new Violations().email("email", email).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "a b@c.id", "@c.id", "a@c.id\nBcc: x@y.id"})
  void should_refuse_what_is_no_address(String email) {
    assertThat(new Violations().email("email", email).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0085b", "a\nb", "Batik \u202Ekitab", "a\u2066b"})
  void should_refuse_characters_that_control(String value) {
    assertThat(new Violations().text("name", value, 1, 20).all())
        .containsExactly(new Violation("name", "control-character"));
  }
}
