package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.OutsideLink;
import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Signing in as whom an identity provider has proven: for staff whose account is there already. The
 * provider says who somebody is and nothing else; roles are held here (decision 24).
 */
@Stateless
@Open("proves who somebody is, by what a provider has proven; nothing is told of anybody else")
public class OutsideSignIn {
  /** How an attempt ended. A value, not an exception: its entry in the trail is to be committed. */
  public sealed interface Outcome {
    /** The account is linked to that person. */
    record SignedIn(SignIn.Outcome.SignedIn login) implements Outcome {}

    /**
     * The account is linked to that person, and asks for a code besides.
     *
     * @param secret of the login that waits for it
     */
    record CodeDue(String secret) implements Outcome {}

    /** An account has that address; its password is asked for, once. */
    record ToLink() implements Outcome {}

    /** Nobody is let in. */
    record Refused(Reason reason) implements Outcome {}
  }

  /** Why nobody is let in. */
  public enum Reason {
    /** Not linked, and the provider vouches for no address. */
    UNVERIFIED,
    /** Nobody works here with that address, or not any more. */
    UNKNOWN,
    /** The address is that of an account which is linked to somebody else of that provider. */
    TAKEN,
    /** The account is locked after too many attempts. */
    LOCKED
  }

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private AccountFinder accounts;
  @Inject private Clock clock;
  @Inject private SignIn signIn;
  @Inject private Attempts attempts;
  @Inject private Logins logins;
  @Inject private Event<IdentityEvent> events;

  /**
   * Signs in with a browser.
   *
   * @param device the browser in a few words, for the person's own list
   */
  public Outcome enter(OutsideIdentity who, String device) {
    Optional<Account> linked = linkedTo(who);
    if (linked.isPresent()) {
      return enterAs(linked.get(), who, device);
    }
    if (who.email().isEmpty()) {
      return new Outcome.Refused(Reason.UNVERIFIED);
    }
    return who.email()
        .flatMap(accounts::byEmail)
        .map(account -> offer(account, who))
        .orElseGet(() -> new Outcome.Refused(Reason.UNKNOWN));
  }

  /**
   * Signs in by password, and from then on that person of the provider is this account's. Only the
   * account with the address that the provider has verified can be linked. Where a second factor is
   * on, its code is asked for after the password and after the provider alike.
   *
   * @param device the browser in a few words, for the person's own list
   */
  public SignIn.Outcome link(OutsideIdentity who, String password, String device) {
    SignIn.Outcome outcome = signIn.enter(who.email().orElse(""), password, device);
    boolean right =
        outcome instanceof SignIn.Outcome.SignedIn || outcome instanceof SignIn.Outcome.CodeDue;
    if (right && linkedTo(who).isEmpty()) {
      who.email().flatMap(accounts::byEmail).ifPresent(account -> link(account, who));
    }
    return outcome;
  }

  private void link(Account account, OutsideIdentity who) {
    if (account.view(clock.instant()).isStaff() && !isTaken(account, who)) {
      market.persist(new OutsideLink(account, who.issuer(), who.subject(), clock.instant()));
      tell("outside.link", account, Map.of("provider", who.issuer()));
    }
  }

  private Outcome enterAs(Account account, OutsideIdentity who, String device) {
    Optional<Reason> obstacle = obstacle(account);
    if (obstacle.isPresent()) {
      return refuse(account, obstacle.get());
    }
    AccountView view = account.view(clock.instant());
    if (view.secondFactor()) {
      return new Outcome.CodeDue(logins.openAwaitingCode(account.id(), device));
    }
    tell(IdentityEvent.SIGNED_IN, account, Map.of("provider", who.issuer()));
    return new Outcome.SignedIn(
        new SignIn.Outcome.SignedIn(view, logins.open(account.id(), device)));
  }

  private Outcome offer(Account account, OutsideIdentity who) {
    Optional<Reason> obstacle =
        isTaken(account, who) ? Optional.of(Reason.TAKEN) : obstacle(account);
    return obstacle.map(reason -> refuse(account, reason)).orElseGet(Outcome.ToLink::new);
  }

  private Optional<Reason> obstacle(Account account) {
    Instant now = clock.instant();
    if (!account.view(now).isStaff()) {
      return Optional.of(Reason.UNKNOWN);
    }
    return attempts.lockedUntil(SignIn.subjectOf(account.email())).map(until -> Reason.LOCKED);
  }

  private Outcome refuse(Account account, Reason reason) {
    tell("sign-in.outside", account, Map.of("reason", reason.name()));
    return new Outcome.Refused(reason);
  }

  private Optional<Account> linkedTo(OutsideIdentity who) {
    return market
        .createNamedQuery("OutsideLink.bySubject", OutsideLink.class)
        .setParameter("issuer", who.issuer())
        .setParameter("subject", who.subject())
        .getResultStream()
        .findFirst()
        .map(OutsideLink::account);
  }

  private boolean isTaken(Account account, OutsideIdentity who) {
    return market
            .createNamedQuery("OutsideLink.count", Long.class)
            .setParameter("issuer", who.issuer())
            .setParameter("account", account.id())
            .getSingleResult()
        > 0;
  }

  private void tell(String action, Account account, Map<String, String> details) {
    events.fire(IdentityEvent.ofAccount(action, account.id(), account.email(), details));
  }
}
