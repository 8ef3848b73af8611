package id.lapakkarya.it.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo's staff at work, each with a token of their own. */
public final class Staff {
  public static final String PASSWORD = "lapak-karya-demo";

  /** Of accounts that a test makes: not even a test may choose the demo's. */
  private static final String OWN_PASSWORD = "delapan bakul rotan";

  /** Money and people are not changed with a proof older than a quarter of an hour. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

  private record Token(String secret, Instant since) {
    boolean isFresh() {
      return since.isAfter(Instant.now().minus(FRESH));
    }
  }

  private Staff() {}

  public static Api province() {
    return as("province@demo.test");
  }

  public static Api auditor() {
    return as("auditor@demo.test");
  }

  public static Api operatorOf(String shop) {
    return as("operator@" + shop + ".demo.test");
  }

  public static Api financeOf(String shop) {
    return as("finance@" + shop + ".demo.test");
  }

  public static Api headOf(String shop) {
    return as("kalapas@" + shop + ".demo.test");
  }

  public static Api as(String email) {
    Token token =
        TOKENS.compute(email, (who, kept) -> kept != null && kept.isFresh() ? kept : token(who));
    return Api.anyone().bearing(token.secret());
  }

  public static String passwordOf(String email) {
    return Environment.isDemo() && email.endsWith("demo.test") ? PASSWORD : OWN_PASSWORD;
  }

  private static Token token(String email) {
    String secret =
        Api.anyone()
            .post(
                "/tokens",
                Json.object(
                    "email",
                    email,
                    "password",
                    passwordOf(email),
                    "otp",
                    Authenticator.find(email).map(Authenticator::next).orElse("")))
            .expect(200)
            .json()
            .getString("accessToken");
    return new Token(secret, Instant.now());
  }
}
