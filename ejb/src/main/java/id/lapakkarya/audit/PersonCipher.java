package id.lapakkarya.audit;

import id.lapakkarya.platform.Sealing;
import java.util.Optional;

/** Seals one value of one person, bound to person and field. */
final class PersonCipher {
  private PersonCipher() {}

  static byte[] newKey() {
    return Sealing.newKey();
  }

  /** Nonce and ciphertext, in Base64. */
  static String seal(byte[] key, String person, String field, String value) {
    return Sealing.seal(key, place(person, field), value);
  }

  /** The value; empty where it was altered, moved or sealed under another key. */
  static Optional<String> open(byte[] key, String person, String field, String sealed) {
    return Sealing.open(key, place(person, field), sealed);
  }

  private static String place(String person, String field) {
    return person + '\n' + field;
  }
}
