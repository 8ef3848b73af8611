package id.lapakkarya.identity;

import java.time.Duration;
import java.util.Locale;

/** What the link of a mail is for. */
public enum LinkPurpose {
  /** Opens a customer's account. */
  REGISTER(Duration.ofDays(1)),
  /** Sets a new password. */
  RESET(Duration.ofHours(1)),
  /** Shows that an account's address is the person's. */
  VERIFY(Duration.ofDays(1));

  private final Duration life;

  LinkPurpose(Duration life) {
    this.life = life;
  }

  public Duration life() {
    return life;
  }

  /** Key of its texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
