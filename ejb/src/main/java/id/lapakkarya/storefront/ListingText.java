package id.lapakkarya.storefront;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The words by which a listing is found.
 *
 * @param name in both languages
 * @param kinds the name again, with the names of its categories
 * @param about description, attributes, shop and town
 */
public record ListingText(long productId, String name, String kinds, String about) {
  /** Tells whether two texts are the same without having both. */
  long digest() {
    try {
      byte[] all = String.join("\u0000", name, kinds, about).getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(all)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
