package id.lapakkarya.identity;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals the secrets of second factors under a key that lies outside of the database: {@code
 * LAPAK_FACTOR_KEY}, a random text of at least 32 characters, the same on every node. Who has a
 * copy of the database alone makes no codes of it.
 */
@ApplicationScoped
public class FactorSecrets {
  private static final int SHORTEST_KEY = 32;

  private final Optional<String> key;

  protected FactorSecrets() {
    this(Optional.empty());
  }

  @Inject
  public FactorSecrets(@ConfigProperty(name = "lapak.factor.key") Optional<String> key) {
    this.key = key;
  }

  /**
   * @throws LapakException "second-factor-unavailable" where there is no key
   */
  public String seal(long account, byte[] secret) {
    return Sealing.seal(derivedKey(), place(account), Base64.getEncoder().encodeToString(secret));
  }

  /**
   * @throws LapakException "second-factor-unavailable" where there is no key, or not the one that
   *     it was sealed under
   */
  public byte[] open(long account, String sealed) {
    return Sealing.open(derivedKey(), place(account), sealed)
        .map(Base64.getDecoder()::decode)
        .orElseThrow(FactorSecrets::unavailable);
  }

  private static String place(long account) {
    return "second-factor\n" + account;
  }

  /** The text is random already: a plain hash gives it the length of a key. */
  private byte[] derivedKey() {
    String text =
        key.filter(set -> set.length() >= SHORTEST_KEY).orElseThrow(FactorSecrets::unavailable);
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }

  private static LapakException unavailable() {
    return new LapakException(
        LapakException.Kind.UNAVAILABLE, "second-factor-unavailable", Map.of(), List.of());
  }
}
