package id.lapakkarya.identity;

import id.lapakkarya.identity.MailLinks.Link;
import id.lapakkarya.identity.model.Account;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Violations;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people do with their own account: open one, choose a password, say who they are. Whether an
 * address has an account is told to nobody but the reader of its mail, so a customer's account
 * begins, and a forgotten password ends, with a link sent there.
 */
@Stateless
public class OwnAccount {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private AccountFinder accounts;
  @Inject private Actor actor;
  @Inject private MailLinks links;
  @Inject private Logins logins;
  @Inject private Tokens tokens;
  @Inject private Attempts attempts;
  @Inject private PasswordProof proof;
  @Inject private Clock clock;
  @Inject private Event<IdentityEvent> events;
  @Inject private Event<AccountMail> mails;
  @Inject private Event<MailProven> proofs;

  /**
   * Sends a link that opens an account; to an address that has one, a mail that says so.
   *
   * @throws LapakException "invalid-input"
   */
  @Open("anybody may become a customer")
  public void register(String name, String email, Locale locale) {
    new Violations().text("name", name, 2, 120).email("email", email).throwIfAny();
    String address = SignIn.plain(email);
    if (!links.mayWriteTo(address)) {
      return;
    }
    Optional<Account> account = accounts.byEmail(address);
    if (account.isEmpty()) {
      links.send(LinkPurpose.REGISTER, address, name.strip(), locale);
    } else {
      mails.fire(
          new AccountMail(
              "account-known",
              locale,
              address,
              Map.of("name", account.get().name(), "path", "/akun/masuk")));
    }
  }

  /**
   * Sends a link that sets a new password; to an address without an account, nothing.
   *
   * @throws LapakException "invalid-input"
   */
  @Open("whoever reads the mail of an address may set its password")
  public void forgot(String email, Locale locale) {
    new Violations().email("email", email).throwIfAny();
    String address = SignIn.plain(email);
    if (links.mayWriteTo(address)) {
      accounts
          .byEmail(address)
          .ifPresent(account -> links.send(LinkPurpose.RESET, account.id(), locale));
    }
  }

  /** Sends the person a link that proves the own address. */
  @Open("writes to the person's own address only")
  public void askForProof(Locale locale) {
    Account account = accounts.me();
    if (links.mayWriteTo(account.email())) {
      links.send(LinkPurpose.VERIFY, account.id(), locale);
    }
  }

  /** Whose link it is; empty when it was used or is too old. */
  @Open("the secret of a link is an unguessable capability")
  public Optional<LinkView> findLink(LinkPurpose purpose, String secret) {
    return links.find(purpose, secret).map(link -> view(purpose, link));
  }

  private LinkView view(LinkPurpose purpose, Link link) {
    return new LinkView(purpose, link.email(), link.name(), isStaff(accountOf(link)));
  }

  /**
   * Opens the account for which a link was sent, and signs in.
   *
   * @return the secret of the login
   * @throws LapakException "link-over", "invalid-input" for the password
   */
  @Open("the secret of a link is an unguessable capability")
  public String open(String secret, String password, String device) {
    Link link = take(LinkPurpose.REGISTER, secret);
    if (accounts.byEmail(link.email()).isPresent()) {
      throw LapakException.conflict("link-over");
    }
    demandGood(password, link.email(), false);
    Instant now = clock.instant();
    Account account = new Account(link.email(), link.name(), PasswordHash.of(password), now);
    account.assign(Role.BUYER, Scope.PLATFORM, Optional.empty(), Optional.empty(), now);
    market.persist(account);
    links.use(LinkPurpose.REGISTER, link.email());
    prove(account);
    tell("account.open", account);
    return logins.open(account.id(), device);
  }

  /**
   * Sets a new password, and signs out everywhere.
   *
   * @throws LapakException "link-over", "invalid-input" for the password
   */
  @Open("the secret of a link is an unguessable capability")
  public void reset(String secret, String password, Locale locale) {
    Link link = take(LinkPurpose.RESET, secret);
    Account account = accountOf(link).orElseThrow(() -> LapakException.conflict("link-over"));
    demandGood(password, account.email(), isStaff(accountOf(link)));
    account.changePassword(PasswordHash.of(password));
    links.use(LinkPurpose.RESET, account.email());
    endEverywhere(account);
    attempts.succeeded(SignIn.subjectOf(account.email()));
    prove(account);
    tell("password.reset", account);
    tellByMail(account, locale);
  }

  /**
   * The address is the person's: a link sent there came back.
   *
   * @throws LapakException "link-over"
   */
  @Open("the secret of a link is an unguessable capability")
  public void verify(String secret) {
    Link link = take(LinkPurpose.VERIFY, secret);
    links.use(LinkPurpose.VERIFY, link.email());
    prove(accountOf(link).orElseThrow(() -> LapakException.conflict("link-over")));
  }

  /**
   * Sets a new password, and signs out everywhere else.
   *
   * @throws LapakException "invalid-input", "sign-in-locked", "unauthenticated"
   */
  @Open("changes the person's own password only")
  public void changePassword(String present, String password, Locale locale) {
    Account account = accounts.me();
    demandGood(password, account.email(), account.view(clock.instant()).isStaff());
    proof.demand("present", present);
    account.changePassword(PasswordHash.of(password));
    logins.endOwnOthers(actor.login().map(LoginView::id).orElse(-1L));
    tokens.endAll(account.id());
    tell("password.change", account);
    tellByMail(account, locale);
  }

  /**
   * @param phone may be empty
   * @throws LapakException "invalid-input", "unauthenticated"
   */
  @Open("changes the person's own account only")
  public void call(String name, String phone) {
    Violations violations = new Violations().text("name", name, 2, 120);
    boolean withPhone = phone != null && !phone.isBlank();
    if (withPhone) {
      violations.phone("phone", phone);
    }
    violations.throwIfAny();
    accounts.me().call(name.strip(), withPhone ? phone.strip() : null);
  }

  private Link take(LinkPurpose purpose, String secret) {
    return links.find(purpose, secret).orElseThrow(() -> LapakException.conflict("link-over"));
  }

  private Optional<Account> accountOf(Link link) {
    return link.account().map(id -> market.find(Account.class, id));
  }

  private static void demandGood(String password, String email, boolean staff) {
    Violations violations = new Violations();
    PasswordPolicy.check(violations, "password", password, email, staff);
    violations.throwIfAny();
  }

  private void prove(Account account) {
    account.proveMail(clock.instant());
    proofs.fire(new MailProven(account.id(), account.email()));
  }

  private void endEverywhere(Account account) {
    logins.endAll(account.id());
    tokens.endAll(account.id());
  }

  private boolean isStaff(Optional<Account> account) {
    return account.filter(known -> known.view(clock.instant()).isStaff()).isPresent();
  }

  private void tellByMail(Account account, Locale locale) {
    mails.fire(
        new AccountMail(
            "account-password",
            locale,
            account.email(),
            Map.of("name", account.name(), "path", "/akun/lupa")));
  }

  private void tell(String action, Account account) {
    events.fire(IdentityEvent.ofAccount(action, account.id(), account.email(), Map.of()));
  }
}
