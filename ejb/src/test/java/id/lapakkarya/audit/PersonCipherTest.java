package id.lapakkarya.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class PersonCipherTest {
  private static final String WHO = "account:12";
  private static final String FIELD = "actor.email";
  private static final String VALUE = "petugas@contoh.test";

  private final byte[] key = PersonCipher.newKey();

  @Test
  void should_open_what_it_sealed() {
    String sealed = PersonCipher.seal(key, WHO, FIELD, VALUE);

    assertThat(sealed).doesNotContain("petugas");
    assertThat(PersonCipher.open(key, WHO, FIELD, sealed)).contains(VALUE);
  }

  @Test
  void should_never_seal_twice_alike() {
    assertThat(PersonCipher.seal(key, WHO, FIELD, VALUE))
        .isNotEqualTo(PersonCipher.seal(key, WHO, FIELD, VALUE));
  }

  @Test
  void should_not_open_under_another_key_person_or_field() {
    String sealed = PersonCipher.seal(key, WHO, FIELD, VALUE);

    assertThat(PersonCipher.open(PersonCipher.newKey(), WHO, FIELD, sealed)).isEmpty();
    assertThat(PersonCipher.open(key, "account:13", FIELD, sealed)).isEmpty();
    assertThat(PersonCipher.open(key, WHO, "address", sealed)).isEmpty();
  }

  @Test
  void should_not_open_what_was_altered_or_is_no_ciphertext() {
    byte[] altered = Base64.getDecoder().decode(PersonCipher.seal(key, WHO, FIELD, VALUE));
    altered[altered.length - 1] ^= 1;

    assertThat(PersonCipher.open(key, WHO, FIELD, Base64.getEncoder().encodeToString(altered)))
        .isEmpty();
    assertThat(PersonCipher.open(key, WHO, FIELD, "")).isEmpty();
    assertThat(PersonCipher.open(key, WHO, FIELD, "no base64!")).isEmpty();
  }
}
