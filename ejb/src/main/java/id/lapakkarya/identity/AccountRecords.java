package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.Login;
import id.lapakkarya.identity.model.RoleAssignment;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** An account as a record of its person: read whole, and erased. */
@Stateless
@Internal
public class AccountRecords {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Attempts attempts;
  @Inject private PersonSettings settings;
  @Inject private Clock clock;

  /**
   * @throws LapakException "account-not-found"
   */
  public AccountRecord get(long id) {
    Account account =
        Optional.ofNullable(market.find(Account.class, id))
            .orElseThrow(() -> LapakException.notFound("account"));
    return new AccountRecord(
        account.view(clock.instant()),
        account.createdAt(),
        account.mailProvenAt(),
        account.assignments().stream().map(RoleAssignment::view).toList(),
        market
            .createNamedQuery("Login.all", Login.class)
            .setParameter("account", id)
            .getResultStream()
            .map(Login::view)
            .toList());
  }

  /**
   * Takes the person out of the account, and with that every way to sign in: logins, tokens, links
   * in mails, the second factor, the person at a provider. The account's number stays, for the rows
   * that name it.
   *
   * @throws LapakException "account-not-found"
   */
  public void erase(long id) {
    Account account =
        Optional.ofNullable(market.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> LapakException.notFound("account"));
    String email = account.email();
    account.erase(clock.instant());
    market.flush();
    for (String statement :
        List.of("AccessToken.ofAccount", "TokenFamily.ofAccount", "Login.ofAccount")) {
      market.createNamedQuery(statement).setParameter("account", account).executeUpdate();
    }
    for (String statement :
        List.of("SecondFactor.delete", "RecoveryCode.delete", "OutsideLink.delete")) {
      market.createNamedQuery(statement).setParameter("account", id).executeUpdate();
    }
    settings.forgetAll(id);
    market.createNamedQuery("Invitation.to").setParameter("email", email).executeUpdate();
    market
        .createNamedQuery("MailLink.ofPerson")
        .setParameter("account", account)
        .setParameter("email", email)
        .executeUpdate();
    attempts.succeeded(SignIn.subjectOf(email));
  }
}
