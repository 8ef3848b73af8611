package id.lapakkarya.web.openid;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody comes back from the provider without being signed in; each has a text. */
public enum OpenIdProblem {
  /** The provider does not answer, or not as the standard says. */
  UNAVAILABLE,
  /** The person refused, or the provider did. */
  DECLINED,
  /** No attempt of this browser is waiting for that answer. */
  STATE,
  /** The provider's token is not one for us, for this attempt, or by the provider. */
  TOKEN,
  /** The token is not valid now: one of the clocks is wrong. */
  CLOCK,
  /** The provider vouches for no address. */
  UNVERIFIED,
  /** Nobody works here with that address. */
  UNKNOWN,
  /** The account is linked to somebody else. */
  TAKEN,
  /** The account is locked. */
  LOCKED;

  /** As addresses and texts name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<OpenIdProblem> find(String code) {
    return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
