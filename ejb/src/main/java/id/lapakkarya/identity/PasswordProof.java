package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That it is really the person who asks, at this moment: before personal data leave, before they
 * are destroyed, and before the ways to sign in change. Counted apart from signing in, so that
 * whoever sits down at an open browser cannot lock its owner out.
 */
@Stateless
@Internal
public class PasswordProof {
  @Inject private AccountFinder accounts;
  @Inject private Attempts attempts;
  @Inject private Clock clock;

  /**
   * @param field of the form, to say there what is wrong
   * @return whose password it was
   * @throws LapakException "invalid-input", "sign-in-locked", "unauthenticated"
   */
  public AccountView demand(String field, String password) {
    Account account = accounts.me();
    if (password == null || password.isEmpty()) {
      throw LapakException.invalid(field, "required");
    }
    String subject = "proof:" + account.email();
    Optional<Instant> locked = attempts.count(subject);
    if (locked.isPresent()) {
      throw LapakException.tooMany(
          "sign-in-locked", Duration.between(clock.instant(), locked.get()));
    }
    if (password.length() > PasswordPolicy.LONGEST || !account.hasPassword(password)) {
      throw LapakException.invalid(field, "password-wrong");
    }
    attempts.succeeded(subject);
    return account.view(clock.instant());
  }
}
