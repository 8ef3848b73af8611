package id.lapakkarya.identity;

import static id.lapakkarya.identity.Permission.FACTOR_RESET;

import id.lapakkarya.identity.SignIn.Outcome;
import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.RecoveryCode;
import id.lapakkarya.identity.model.SecondFactor;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.RateLimits;
import id.lapakkarya.platform.RateLimits.Limit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Codes besides the password: a person's authenticator makes them (RFC 6238), and ten on paper
 * stand in for it. Every change is in the trail, and the person is written to.
 */
@Stateless
public class SecondFactors {
  /** What authenticators call the codes after. */
  private static final String ISSUER = "Lapak Karya";

  /** Of mails to somebody who is not at a page in a language just now. */
  private static final Locale MOST_READ = Locale.forLanguageTag("id");

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private AccountFinder accounts;
  @Inject private Actor actor;
  @Inject private FactorSecrets secrets;
  @Inject private FactorPolicy policy;
  @Inject private Attempts attempts;
  @Inject private RateLimits limits;
  @Inject private Logins logins;
  @Inject private Tokens tokens;
  @Inject private Clock clock;
  @Inject private Event<IdentityEvent> events;
  @Inject private Event<AccountMail> mails;

  /** How it stands. What is being set up is shown only to whoever has proven to be the person. */
  @Open("tells a person of the own second factor only")
  public FactorView own() {
    Account account = accounts.me();
    AccountView view = account.view(clock.instant());
    return new FactorView(
        account.secondFactorAt(),
        codesLeft(account.id()),
        policy.obliges(view),
        actor.isProvenRecently() ? pending(account) : Optional.empty());
  }

  private Optional<FactorView.Pending> pending(Account account) {
    return find(account.id())
        .flatMap(SecondFactor::pending)
        .map(kept -> Totp.base32(secrets.open(account.id(), kept)))
        .map(secret -> new FactorView.Pending(secret, address(account.email(), secret)));
  }

  /** As authenticators read it from a QR code; what is left out has the values that all assume. */
  private static String address(String email, String secret) {
    return "otpauth://totp/"
        + encoded(ISSUER + ":" + email)
        + "?secret="
        + secret
        + "&issuer="
        + encoded(ISSUER);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * Makes a secret for an authenticator; in force is what was until {@link #confirm}.
   *
   * @throws LapakException "second-factor-unavailable" where the installation has no key
   */
  @RecentProof
  @Open("sets up the person's own second factor only")
  public void begin() {
    Account account = accounts.me();
    String waiting = secrets.seal(account.id(), Totp.newSecret());
    Optional<SecondFactor> present = find(account.id());
    SecondFactor factor = present.orElseGet(() -> new SecondFactor(account.id()));
    factor.prepare(waiting);
    if (present.isEmpty()) {
      market.persist(factor);
    }
  }

  /**
   * The authenticator shows codes of the secret that was begun: from now on they are asked for, and
   * everybody else who is signed in as this person is out.
   *
   * @return the recovery codes, which nobody can read a second time
   * @throws LapakException "invalid-input" for the code, "second-factor-not-begun",
   *     "sign-in-locked"
   */
  @RecentProof
  @Open("sets up the person's own second factor only")
  public List<String> confirm(String code, Locale locale) {
    Account account = accounts.me();
    SecondFactor factor =
        find(account.id())
            .filter(found -> found.pending().isPresent())
            .orElseThrow(() -> LapakException.conflict("second-factor-not-begun"));
    String subject = subjectOf(account.id());
    attempts.count(subject).ifPresent(this::refuseLocked);
    Instant now = clock.instant();
    byte[] secret = secrets.open(account.id(), factor.pending().orElseThrow());
    OptionalLong step = Totp.stepOf(secret, code, now, factor.lastStep());
    if (step.isEmpty()) {
      throw LapakException.invalid("code", "code-wrong");
    }
    attempts.succeeded(subject);
    factor.confirm(step.getAsLong());
    account.demandSecondFactor(now);
    logins.endOwnOthers(actor.login().map(LoginView::id).orElse(-1L));
    tokens.endAll(account.id());
    List<String> codes = newCodes(account.id());
    tell("second-factor.on", account);
    tellByMail("account-factor-on", account, locale);
    return codes;
  }

  /**
   * Ten other recovery codes; those of before are worthless.
   *
   * @throws LapakException "second-factor-off"
   */
  @RecentProof
  @Open("makes the person's own recovery codes only")
  public List<String> renewCodes(Locale locale) {
    Account account = accounts.me();
    demandOn(account);
    List<String> codes = newCodes(account.id());
    tell("second-factor.codes", account);
    tellByMail("account-factor-codes", account, locale);
    return codes;
  }

  /**
   * The password is enough again.
   *
   * @throws LapakException "second-factor-off", "second-factor-obliged" for whoever may not be
   *     without one
   */
  @RecentProof
  @Open("switches the person's own second factor off only")
  public void switchOff(Locale locale) {
    Account account = accounts.me();
    demandOn(account);
    if (policy.obliges(account.view(clock.instant()))) {
      throw LapakException.conflict("second-factor-obliged");
    }
    drop(account);
    logins.endOwnOthers(actor.login().map(LoginView::id).orElse(-1L));
    tokens.endAll(account.id());
    tell("second-factor.off", account);
    tellByMail("account-factor-off", account, locale);
  }

  /**
   * Lets somebody of the staff in again who has lost device and recovery codes: the password is
   * enough for the next sign-in, and everybody who is signed in as this person is out.
   *
   * @throws LapakException "account-not-found", also for whoever works out of reach;
   *     "second-factor-off", "own-second-factor"
   */
  @Requires(FACTOR_RESET)
  public void reset(long accountId) {
    Reach reach = actor.reach(FACTOR_RESET);
    Account account =
        Optional.ofNullable(market.find(Account.class, accountId))
            .filter(found -> isWithin(reach, found.view(clock.instant())))
            .orElseThrow(() -> LapakException.notFound("account"));
    if (actor.is(accountId)) {
      throw LapakException.conflict("own-second-factor");
    }
    demandOn(account);
    drop(account);
    logins.endAll(accountId);
    tokens.endAll(accountId);
    tell("second-factor.reset", account);
    tellByMail("account-factor-reset", account, MOST_READ);
  }

  /** Whoever works in several places is within reach when all of them are. */
  private static boolean isWithin(Reach reach, AccountView account) {
    return account.isStaff()
        && account.scopes().stream()
            .allMatch(scope -> scope.tenant().map(reach::covers).orElse(reach.everything()));
  }

  /**
   * Judges a code of the authenticator, or a recovery code. A right one is used up. The attempt is
   * counted first: guesses that come side by side are counted all the same.
   *
   * @return empty when it was right; otherwise {@code CodeRefused} or {@code Locked}
   */
  @Internal
  public Optional<Outcome> refuse(AccountView account, String typed) {
    limits.take(Limit.SIGN_IN_BY_ACCOUNT, account.email());
    String subject = subjectOf(account.id());
    Optional<Instant> locked = attempts.count(subject);
    if (locked.isPresent()) {
      return locked.<Outcome>map(Outcome.Locked::new);
    }
    if (isAccepted(account, typed)) {
      attempts.succeeded(subject);
      return Optional.empty();
    }
    Optional<Instant> lockedNow = attempts.lockedUntil(subject);
    tell(
        lockedNow.isPresent() ? "sign-in.code-locked" : "sign-in.code-refused",
        account.id(),
        account.email());
    return Optional.of(
        lockedNow.<Outcome>map(Outcome.Locked::new).orElseGet(Outcome.CodeRefused::new));
  }

  private boolean isAccepted(AccountView account, String typed) {
    return Totp.isCode(typed)
        ? acceptCode(account.id(), typed)
        : RecoveryCodes.plain(typed).filter(code -> acceptRecovery(account, code)).isPresent();
  }

  /** By one statement: of two who come with the same code the second one is too late. */
  private boolean acceptCode(long accountId, String typed) {
    Optional<SecondFactor> factor = find(accountId).filter(found -> found.secret().isPresent());
    if (factor.isEmpty()) {
      return false;
    }
    byte[] secret = secrets.open(accountId, factor.get().secret().orElseThrow());
    OptionalLong step = Totp.stepOf(secret, typed, clock.instant(), factor.get().lastStep());
    return step.isPresent()
        && market
                .createNamedQuery("SecondFactor.accept")
                .setParameter("step", step.getAsLong())
                .setParameter("id", factor.get().id())
                .executeUpdate()
            == 1;
  }

  private boolean acceptRecovery(AccountView account, String code) {
    Optional<RecoveryCode> found =
        market
            .createNamedQuery("RecoveryCode.unused", RecoveryCode.class)
            .setParameter("account", account.id())
            .setParameter("slot", RecoveryCodes.slotOf(code))
            .getResultStream()
            .findFirst()
            .filter(each -> PasswordHash.matches(code, each.codeHash()));
    boolean used =
        found.isPresent()
            && market
                    .createNamedQuery("RecoveryCode.use")
                    .setParameter("now", clock.instant())
                    .setParameter("id", found.get().id())
                    .executeUpdate()
                == 1;
    if (used) {
      tell("second-factor.recovery", account.id(), account.email());
      tellByMail("account-factor-recovery", account.email(), account.name(), MOST_READ);
    }
    return used;
  }

  private List<String> newCodes(long accountId) {
    deleteCodes(accountId);
    List<String> shown = RecoveryCodes.next();
    for (String each : shown) {
      String code = RecoveryCodes.plain(each).orElseThrow();
      market.persist(
          new RecoveryCode(accountId, RecoveryCodes.slotOf(code), PasswordHash.of(code)));
    }
    return shown;
  }

  private void drop(Account account) {
    account.dropSecondFactor();
    deleteCodes(account.id());
    market
        .createNamedQuery("SecondFactor.delete")
        .setParameter("account", account.id())
        .executeUpdate();
    attempts.succeeded(subjectOf(account.id()));
  }

  private void deleteCodes(long accountId) {
    market
        .createNamedQuery("RecoveryCode.delete")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  private long codesLeft(long accountId) {
    return market
        .createNamedQuery("RecoveryCode.left", Long.class)
        .setParameter("account", accountId)
        .getSingleResult();
  }

  private Optional<SecondFactor> find(long accountId) {
    return market
        .createNamedQuery("SecondFactor.ofAccount", SecondFactor.class)
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst();
  }

  private static void demandOn(Account account) {
    if (account.secondFactorAt().isEmpty()) {
      throw LapakException.conflict("second-factor-off");
    }
  }

  private void refuseLocked(Instant until) {
    throw LapakException.tooMany("sign-in-locked", Duration.between(clock.instant(), until));
  }

  /** Apart from the password's: who knows one and guesses the other is stopped all the same. */
  private static String subjectOf(long accountId) {
    return "code:" + accountId;
  }

  private void tell(String action, Account account) {
    tell(action, account.id(), account.email());
  }

  private void tell(String action, long accountId, String email) {
    events.fire(IdentityEvent.ofAccount(action, accountId, email, Map.of()));
  }

  private void tellByMail(String template, Account account, Locale locale) {
    tellByMail(template, account.email(), account.name(), locale);
  }

  private void tellByMail(String template, String email, String name, Locale locale) {
    mails.fire(
        new AccountMail(
            template, locale, email, Map.of("name", name, "path", "/akun/dua-langkah")));
  }
}
