package id.lapakkarya.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with a person's own second factor.
 *
 * @param since when it was switched on; empty while it is off
 * @param codesLeft recovery codes that were not used yet
 * @param obliged whether this person may not be without one
 * @param pending what is being set up, waiting for its first code
 */
public record FactorView(
    Optional<Instant> since, long codesLeft, boolean obliged, Optional<Pending> pending) {

  /**
   * What the authenticator is to know.
   *
   * @param secret in Base32, to be typed
   * @param address {@code otpauth:}, to be read from a QR code
   */
  public record Pending(String secret, String address) {}
}
