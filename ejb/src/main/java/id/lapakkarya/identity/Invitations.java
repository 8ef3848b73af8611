package id.lapakkarya.identity;

import static id.lapakkarya.identity.Permission.STAFF_READ;
import static id.lapakkarya.identity.Permission.STAFF_WRITE;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.Invitation;
import id.lapakkarya.identity.model.RoleAssignment;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.PageQuery;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Staff asked by mail to take a role, and roles handed over. The link is good once, for a week, and
 * for as long as whoever sent it may still give that role; opening it changes nothing.
 */
@Stateless
public class Invitations {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int MOST = 500;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private AccountFinder accounts;
  @Inject private Actor actor;
  @Inject private GrantRight right;
  @Inject private RoleChanges changes;
  @Inject private MailLinks links;
  @Inject private SignIn signIn;
  @Inject private Logins logins;
  @Inject private Tokens tokens;
  @Inject private ShopDirectory shops;
  @Inject private Clock clock;
  @Inject private Event<IdentityEvent> events;
  @Inject private Event<AccountMail> mails;
  @Inject private Event<MailProven> proofs;

  /** Those within one's reach that nobody has accepted or withdrawn, the last sent first. */
  @Requires(STAFF_READ)
  public List<InvitationView> waiting() {
    Reach reach = actor.reach(STAFF_READ);
    return new PageQuery<>(market, Invitation.class, "i")
        .when("i.acceptedAt is null and i.withdrawnAt is null")
        .when(!reach.everything(), "i.tenantId in :reach", "reach", reach.ids())
        .with("i.invitedBy")
        .page("i.invitedAt desc", 0, MOST)
        .map(invitation -> invitation.view(clock.instant()))
        .items();
  }

  /**
   * Asks somebody, with or without an account, to take a role.
   *
   * @param until when the role will end by itself
   * @param locale in which the mail is written
   * @throws LapakException "invalid-input", "own-assignment", "role-held", "invited-already",
   *     "mail-too-often", "forbidden" for a role or scope out of reach
   */
  @Requires(STAFF_WRITE)
  public InvitationView invite(
      String email, Role role, Scope scope, Optional<Instant> until, Locale locale) {
    new Violations()
        .email("email", email)
        .when(role == null || !role.isStaff(), "role", "unknown-value")
        .when(scope == null || role != null && !role.isHeldIn(scope), "scope", "unknown-value")
        .when(
            until.filter(end -> !end.isAfter(clock.instant())).isPresent(), "until", "in-the-past")
        .throwIfAny();
    right.demand(role, scope);
    String address = SignIn.plain(email);
    refuseWhoHolds(address, role, scope);
    boolean asked =
        market
            .createNamedQuery("Invitation.waitingFor", Invitation.class)
            .setParameter("email", address)
            .setParameter("role", role)
            .getResultStream()
            .anyMatch(waiting -> waiting.scope().equals(scope));
    if (asked) {
      throw LapakException.conflict("invited-already");
    }
    Invitation invitation = new Invitation(address, role, scope, until, locale, accounts.me());
    return send(invitation, "invitation.send");
  }

  /**
   * Asks a successor to take a role of one's own, which ends when that is accepted. Nothing that is
   * personal goes along. Somebody who was asked before is asked no longer.
   *
   * @throws LapakException "assignment-not-found", also when it is another's; "invalid-input",
   *     "own-assignment", "role-held", "mail-too-often", "forbidden"
   */
  @Requires(STAFF_WRITE)
  public InvitationView handOver(long assignmentId, String email, Locale locale) {
    new Violations().email("email", email).throwIfAny();
    Account own = accounts.me();
    RoleAssignment assignment =
        own.assignments().stream()
            .filter(held -> held.id() == assignmentId && held.isCurrent(clock.instant()))
            .filter(held -> held.role().isStaff())
            .findFirst()
            .orElseThrow(() -> LapakException.notFound("assignment"));
    right.demand(assignment.role(), assignment.scope());
    String address = SignIn.plain(email);
    refuseWhoHolds(address, assignment.role(), assignment.scope());
    market.lock(assignment, LockModeType.PESSIMISTIC_WRITE);
    market
        .createNamedQuery("Invitation.handingOver", Invitation.class)
        .setParameter("assignment", assignment.id())
        .getResultList()
        .forEach(former -> former.withdraw(clock.instant()));
    return send(Invitation.handingOver(assignment, address, locale), "invitation.hand-over");
  }

  /**
   * Sends another link, good for a week; the one before is good no longer. Whoever sends it answers
   * for it.
   *
   * @throws LapakException "invitation-not-found", also out of reach; "mail-too-often", "forbidden"
   */
  @Requires(STAFF_WRITE)
  public InvitationView sendAgain(long id) {
    Invitation invitation = waiting(id);
    right.demand(invitation.role(), invitation.scope());
    if (invitation.handsOver().isEmpty()) {
      invitation.takeOver(accounts.me());
    } else if (invitation.invitedBy().id() != accounts.me().id()) {
      throw LapakException.forbidden("forbidden");
    }
    return send(invitation, "invitation.send");
  }

  /**
   * Takes an invitation back: its link is good no longer.
   *
   * @throws LapakException "invitation-not-found", also out of reach
   */
  @Requires(STAFF_WRITE)
  public void withdraw(long id) {
    Invitation invitation = waiting(id);
    invitation.withdraw(clock.instant());
    tell("invitation.withdraw", invitation, accounts.me());
  }

  /** What the link asks; empty when it was used, withdrawn or is too old. */
  @Open("the secret of a link is an unguessable capability")
  public Optional<InvitedView> find(String secret) {
    return open(secret, LockModeType.NONE)
        .map(
            invitation ->
                new InvitedView(
                    invitation.view(clock.instant()),
                    accounts.byEmail(invitation.email()).isPresent()));
  }

  /**
   * Accepts for somebody who has no account: opens it, and signs in.
   *
   * @return the login, with the roles held now
   * @throws LapakException "link-over", "invalid-input" for name and password
   */
  @Open("the secret of a link is an unguessable capability")
  public SignIn.Outcome.SignedIn acceptAsNew(
      String secret, String name, String password, String device) {
    Invitation invitation = take(secret);
    if (accounts.byEmail(invitation.email()).isPresent()) {
      throw LapakException.conflict("link-over");
    }
    Violations violations = new Violations().text("name", name, 2, 120);
    PasswordPolicy.check(violations, "password", password, invitation.email(), true);
    violations.throwIfAny();
    Account account =
        new Account(invitation.email(), name.strip(), PasswordHash.of(password), clock.instant());
    market.persist(account);
    market.flush();
    give(invitation, account);
    return new SignIn.Outcome.SignedIn(
        account.view(clock.instant()), logins.open(account.id(), device));
  }

  /**
   * Accepts for somebody who has an account and proves it. A customer's password must be one of
   * staff now, and other logins of a customer end: they would last for a month.
   *
   * @return how the attempt ended; {@link SignIn.Outcome.SignedIn} has accepted, and {@link
   *     SignIn.Outcome.CodeDue} too: the role opens nothing before the code
   * @throws LapakException "link-over", "role-held", "invalid-input" for a password too weak for
   *     staff
   */
  @Open("the secret of a link is an unguessable capability, and the password is asked for besides")
  public SignIn.Outcome accept(String secret, String password, String device) {
    Invitation invitation = take(secret);
    Account account =
        accounts
            .byEmail(invitation.email())
            .orElseThrow(() -> LapakException.conflict("link-over"));
    SignIn.Outcome outcome = signIn.enter(account.email(), password, device);
    boolean codeDue = outcome instanceof SignIn.Outcome.CodeDue;
    if (!codeDue && !(outcome instanceof SignIn.Outcome.SignedIn)) {
      return outcome;
    }
    if (account.view(clock.instant()).isStaff()) {
      give(invitation, account);
      return outcome instanceof SignIn.Outcome.SignedIn signedIn
          ? new SignIn.Outcome.SignedIn(account.view(clock.instant()), signedIn.secret())
          : outcome;
    }
    Violations violations = new Violations();
    PasswordPolicy.check(violations, "password", password, account.email(), true);
    violations.throwIfAny();
    give(invitation, account);
    market.flush();
    logins.endAll(account.id());
    tokens.endAll(account.id());
    return codeDue
        ? new SignIn.Outcome.CodeDue(Optional.of(logins.openAwaitingCode(account.id(), device)))
        : new SignIn.Outcome.SignedIn(
            account.view(clock.instant()), logins.open(account.id(), device));
  }

  @Internal
  public void forgetOld() {
    market
        .createNamedQuery("Invitation.old")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }

  private void give(Invitation invitation, Account account) {
    Instant now = clock.instant();
    changes.begin(
        account,
        invitation.role(),
        invitation.scope(),
        invitation.until(),
        Optional.of(invitation.invitedBy().id()),
        Optional.of(account.id()));
    invitation.accept(now);
    account.proveMail(now);
    market.flush();
    actor.signedInAs(account.view(now));
    proofs.fire(new MailProven(account.id(), account.email()));
    tell("invitation.accept", invitation, account);
    invitation
        .handsOver()
        .ifPresent(
            own -> {
              changes.end(own, own.account().id());
              tell("assignment.hand-over", invitation, own.account());
            });
  }

  private InvitationView send(Invitation invitation, String action) {
    if (!links.mayWriteTo(invitation.email())) {
      throw LapakException.conflict("mail-too-often");
    }
    String secret = Secrets.next();
    invitation.send(Secrets.hash(secret), clock.instant());
    market.persist(invitation);
    market.flush();
    Map<String, String> values = new HashMap<>();
    values.put("by", invitation.invitedBy().name());
    values.put("role", invitation.role().name());
    values.put("scope", placeOf(invitation.scope()));
    values.put("path", "/akun/undangan?kode=" + secret);
    mails.fire(
        new AccountMail(
            invitation.handsOver().isPresent() ? "account-handover" : "account-invite",
            invitation.locale(),
            invitation.email(),
            values));
    tell(action, invitation, accounts.byEmail(invitation.email()).orElseGet(accounts::me));
    return invitation.view(clock.instant());
  }

  /** The name of a Lapas; the key of any other scope, for whoever knows its words. */
  private String placeOf(Scope scope) {
    return scope.tenant().flatMap(shops::findShop).map(ShopView::name).orElseGet(scope::key);
  }

  private Invitation take(String secret) {
    return open(secret, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> LapakException.conflict("link-over"));
  }

  /** Whoever sent it must be able to give the role still. */
  private Optional<Invitation> open(String secret, LockModeType lock) {
    Instant now = clock.instant();
    return market
        .createNamedQuery("Invitation.bySecret", Invitation.class)
        .setParameter("hash", Secrets.hash(secret == null ? "" : secret))
        .setLockMode(lock)
        .getResultStream()
        .filter(invitation -> invitation.isOpen(now))
        .filter(
            invitation ->
                right.isHeldBy(
                    invitation.invitedBy().view(now), invitation.role(), invitation.scope()))
        .findFirst();
  }

  private Invitation waiting(long id) {
    return Optional.ofNullable(market.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(Invitation::isWaiting)
        .filter(invitation -> right.reaches(invitation.scope()))
        .orElseThrow(() -> LapakException.notFound("invitation"));
  }

  private void refuseWhoHolds(String address, Role role, Scope scope) {
    Optional<Account> account = accounts.byEmail(address);
    if (account.filter(known -> known.id() == accounts.me().id()).isPresent()) {
      throw actor.refused(
          "Invitations.own",
          Long.toString(account.get().id()),
          LapakException.conflict("own-assignment"));
    }
    if (account.filter(known -> known.view(clock.instant()).holds(role, scope)).isPresent()) {
      throw LapakException.conflict("role-held");
    }
  }

  /** Who was asked is told by the account, once there is one. */
  private void tell(String action, Invitation invitation, Account concerned) {
    events.fire(
        IdentityEvent.ofRole(
            action,
            "invitation",
            invitation.id(),
            invitation.role(),
            invitation.scope(),
            concerned));
  }
}
