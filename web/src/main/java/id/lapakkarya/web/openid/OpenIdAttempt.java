package id.lapakkarya.web.openid;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import id.lapakkarya.identity.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One attempt of one browser, from leaving for the provider to coming back.
 *
 * @param state comes back in the address: only this browser's own attempt is gone on with
 * @param nonce comes back in the token: it was issued for this attempt
 * @param verifier shows that who redeems the code is who asked for it (RFC 7636)
 * @param next where to go afterwards, in the back office
 */
record OpenIdAttempt(String state, String nonce, String verifier, Instant begun, String next) {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int PARTS = 5;

  static OpenIdAttempt begin(String next, Instant now) {
    return new OpenIdAttempt(
        Secrets.next(), Secrets.next(), new CodeVerifier().getValue(), now, next);
  }

  boolean isOver(Instant now) {
    return now.isAfter(begun.plus(LONGEST));
  }

  /** As a session keeps it. */
  String text() {
    return String.join("\n", state, nonce, verifier, begun.toString(), next);
  }

  static Optional<OpenIdAttempt> parse(String text) {
    List<String> parts = List.of(text.split("\n", PARTS));
    return parts.size() == PARTS
        ? Optional.of(
            new OpenIdAttempt(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                Instant.parse(parts.get(3)),
                parts.get(4)))
        : Optional.empty();
  }
}
