package id.lapakkarya.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2-HMAC-SHA512 with 210,000 rounds (OWASP Password Storage Cheat Sheet), written as {@code
 * pbkdf2:rounds:salt:hash}.
 */
public final class PasswordHash {
  private static final int ROUNDS = 210_000;
  private static final int BITS = 512;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordHash() {}

  public static String of(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    var base64 = Base64.getEncoder().withoutPadding();
    return "pbkdf2:"
        + ROUNDS
        + ":"
        + base64.encodeToString(salt)
        + ":"
        + base64.encodeToString(derive(password, salt, ROUNDS));
  }

  public static boolean matches(String password, String stored) {
    List<String> parts = List.of(stored.split(":", -1));
    if (parts.size() != 4 || !"pbkdf2".equals(parts.get(0))) {
      return false;
    }
    byte[] expected = Base64.getDecoder().decode(parts.get(3));
    byte[] salt = Base64.getDecoder().decode(parts.get(2));
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts.get(1))));
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      var key =
          new PBEKeySpec(PasswordPolicy.normalised(password).toCharArray(), salt, rounds, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("PBKDF2 is part of every JDK", e);
    }
  }
}
