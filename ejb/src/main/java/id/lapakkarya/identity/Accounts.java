package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Opening accounts. Called by start-up in the demo profile; people do it themselves later. */
@Stateless
@Internal
public class Accounts {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;
  @Inject private SignIn signIn;

  /** A role wanted for a new account. */
  public record Grant(Role role, Scope scope) {}

  /**
   * Opens an account of the demo with these roles, unless the address has one: then only its mark
   * is set, which accounts of earlier versions do not have.
   */
  public void openForDemo(String email, String name, String passwordHash, List<Grant> grants) {
    Optional<AccountView> present = signIn.findByEmail(email);
    if (present.isPresent()) {
      present
          .filter(account -> !account.demo())
          .ifPresent(account -> market.find(Account.class, account.id()).markAsDemo());
      return;
    }
    Account account = new Account(email, name, passwordHash, clock.instant());
    account.markAsDemo();
    grants.forEach(
        grant ->
            account.assign(
                grant.role(), grant.scope(), Optional.empty(), Optional.empty(), clock.instant()));
    market.persist(account);
  }
}
