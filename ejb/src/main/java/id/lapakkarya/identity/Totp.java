package id.lapakkarya.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every thirty seconds (RFC 6238 over RFC 4226): HMAC-SHA-1 and six digits, as
 * every authenticator takes them. SHA-1 is no weakness here: HMAC does not rest on its collisions.
 */
final class Totp {
  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;

  /** Clocks of phones are off by some seconds, and typing takes some. */
  private static final int STEPS_AROUND = 1;

  /** As long as the hash, which RFC 4226 recommends. */
  private static final int SECRET_BYTES = 20;

  private static final Pattern CODE = Pattern.compile("\\d{" + DIGITS + "}");
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS_PER_LETTER = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  static byte[] newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  static long stepAt(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), (long) STEP_SECONDS);
  }

  /** RFC 4226, section 5.3. */
  static String code(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
      return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-1 is part of every JDK", e);
    }
  }

  /** True for what could be a code at all; a password is longer. */
  static boolean isCode(String typed) {
    return CODE.matcher(plain(typed)).matches();
  }

  /**
   * The step of time that the code belongs to, one before and after the present included.
   *
   * @param after the newest step whose code was accepted: neither it nor one before it counts again
   */
  static OptionalLong stepOf(byte[] secret, String typed, Instant now, long after) {
    String code = plain(typed);
    if (!isCode(code)) {
      return OptionalLong.empty();
    }
    long present = stepAt(now);
    return LongStream.rangeClosed(present - STEPS_AROUND, present + STEPS_AROUND)
        .filter(step -> isEqual(code, code(secret, step)))
        .filter(step -> step > after)
        .findFirst();
  }

  /** The secret as people type it (RFC 4648, section 6), without padding. */
  static String base32(byte[] secret) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : secret) {
      buffer = (buffer << Byte.SIZE) | (next & 0xff);
      bits += Byte.SIZE;
      while (bits >= BITS_PER_LETTER) {
        bits -= BITS_PER_LETTER;
        text.append(BASE32.charAt((buffer >> bits) & 0x1f));
      }
      buffer &= (1 << bits) - 1;
    }
    if (bits > 0) {
      text.append(BASE32.charAt((buffer << (BITS_PER_LETTER - bits)) & 0x1f));
    }
    return text.toString();
  }

  /** Authenticators show codes in two groups. */
  private static String plain(String typed) {
    return typed == null ? "" : typed.replaceAll("\\s", "");
  }

  private static boolean isEqual(String left, String right) {
    return MessageDigest.isEqual(
        left.getBytes(StandardCharsets.US_ASCII), right.getBytes(StandardCharsets.US_ASCII));
  }
}
