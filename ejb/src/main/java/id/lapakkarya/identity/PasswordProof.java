package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That it is really the person who asks, at this moment: before personal data leave, and before
 * they are destroyed. Counted apart from signing in, so that whoever sits down at an open browser
 * cannot lock its owner out.
 */
@Stateless
@Internal
public class PasswordProof {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private Attempts attempts;
  @Inject private Clock clock;

  /**
   * @param field of the form, to say there what is wrong
   * @return whose password it was
   * @throws LapakException "invalid-input", "sign-in-locked", "unauthenticated"
   */
  public AccountView demand(String field, String password) {
    Account account =
        actor
            .account()
            .map(me -> market.find(Account.class, me.id()))
            .orElseThrow(LapakException::unauthenticated);
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
