package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.platform.LapakException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Accounts by who is signed in, and by address. */
@Dependent
class AccountFinder {
  private static final int LONGEST_EMAIL = 160;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;

  /**
   * Whoever is signed in.
   *
   * @throws LapakException "unauthenticated"
   */
  Account me() {
    return actor
        .account()
        .map(account -> market.find(Account.class, account.id()))
        .orElseThrow(LapakException::unauthenticated);
  }

  /** However the address is written. */
  Optional<Account> byEmail(String email) {
    String address = SignIn.plain(email);
    return address.length() > LONGEST_EMAIL
        ? Optional.empty()
        : market
            .createNamedQuery("Account.byEmail", Account.class)
            .setParameter("email", address)
            .getResultStream()
            .findFirst();
  }
}
