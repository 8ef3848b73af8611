package id.lapakkarya.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
  @Test
  void should_match_only_the_same_password() {
    String stored = PasswordHash.of("kain jumputan merah");

    assertThat(PasswordHash.matches("kain jumputan merah", stored)).isTrue();
    assertThat(PasswordHash.matches("kain jumputan Merah", stored)).isFalse();
    assertThat(PasswordHash.matches("", stored)).isFalse();
  }

  @Test
  void should_salt_each_hash() {
    assertThat(PasswordHash.of("sama")).isNotEqualTo(PasswordHash.of("sama"));
  }

  @Test
  void should_match_nothing_against_a_broken_hash() {
    assertThat(PasswordHash.matches("x", "plain")).isFalse();
  }
}
