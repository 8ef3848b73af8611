package id.lapakkarya.it.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo's staff at work, each with a token of their own. */
public final class Staff {
  public static final String PASSWORD = "lapak-karya-demo";

  /** Of accounts that a test makes: not even a test may choose the demo's. */
  private static final String OWN_PASSWORD = "delapan bakul rotan";

  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

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
    return Api.anyone().bearing(TOKENS.computeIfAbsent(email, Staff::token));
  }

  public static String passwordOf(String email) {
    return email.endsWith("demo.test") ? PASSWORD : OWN_PASSWORD;
  }

  private static String token(String email) {
    return Api.anyone()
        .post("/tokens", Json.object("email", email, "password", passwordOf(email)))
        .expect(200)
        .json()
        .getString("accessToken");
  }
}
