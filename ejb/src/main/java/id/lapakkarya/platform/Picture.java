package id.lapakkarya.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture as this program wrote it: nothing of what was sent is in it but what can be seen.
 *
 * @param mediaType {@code image/jpeg}, {@code image/png} or {@code image/webp}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String mediaType, int width, int height, byte[] bytes) {
  public static final String JPEG = "image/jpeg";
  public static final String PNG = "image/png";
  public static final String WEBP = "image/webp";

  /** The name of this very content, and of no other. */
  public String hash() {
    return digest(mediaType, bytes);
  }

  static String digest(String word, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(word.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
