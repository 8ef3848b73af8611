package id.lapakkarya.identity;

import id.lapakkarya.identity.model.AccessToken;
import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.TokenFamily;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.RateLimits;
import id.lapakkarya.platform.RateLimits.Limit;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.ShopDirectory;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Proving who one is, by password or bearer token. */
@Stateless
@Open("proves who somebody is; nothing is told of anybody else")
public class SignIn {
  /** Checked when the address is unknown, so that the answer takes as long as for a known one. */
  private static final String NOBODY = PasswordHash.of(Secrets.next());

  /**
   * How an attempt ended. The failure is a value, not an exception: its entry in the trail must be
   * committed.
   */
  public sealed interface Outcome {
    /**
     * The password was right.
     *
     * @param secret of the login, for the browser to keep
     */
    record SignedIn(AccountView account, String secret) implements Outcome {}

    /** The password was right, for a program. */
    record Issued(TokenView token) implements Outcome {}

    /** Whoever is signed in has proven it once more. */
    record Proven() implements Outcome {}

    /**
     * The password was right, and a code is asked for besides.
     *
     * @param secret of the login that waits for it; empty for a program, which asks anew with a
     *     code
     */
    record CodeDue(Optional<String> secret) implements Outcome {}

    /** The password was right, but this person must set a second factor up in the browser first. */
    record EnrolmentDue() implements Outcome {}

    /** Address or password wrong; which one is not told. */
    record Refused() implements Outcome {}

    /** The password was right, the code was not: wrong, too old, or used before. */
    record CodeRefused() implements Outcome {}

    /** Too many attempts; even the right password is refused until the lock ends. */
    record Locked(Instant until) implements Outcome {}
  }

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private AccountFinder accounts;
  @Inject private Clock clock;
  @Inject private ShopDirectory shops;
  @Inject private Actor actor;
  @Inject private Attempts attempts;
  @Inject private RateLimits limits;
  @Inject private Tokens tokens;
  @Inject private Logins logins;
  @Inject private SecondFactors factors;
  @Inject private FactorPolicy policy;
  @Inject private Event<IdentityEvent> events;

  /**
   * Signs in with a browser. Where a second factor is on, the login waits for {@link #enterCode}.
   *
   * @param device the browser in a few words, for the person's own list
   */
  public Outcome enter(String email, String password, String device) {
    return attempt(
        email,
        password,
        account -> {
          AccountView view = account.view(clock.instant());
          if (view.secondFactor()) {
            return new Outcome.CodeDue(Optional.of(logins.openAwaitingCode(account.id(), device)));
          }
          tell(IdentityEvent.SIGNED_IN, view);
          return new Outcome.SignedIn(view, logins.open(account.id(), device));
        });
  }

  /**
   * Signs in with a code, after the password.
   *
   * @param waitingSecret of the login that waits for it
   * @param code of the authenticator, or a recovery code
   * @return {@code Refused} where no login waits (any more)
   */
  public Outcome enterCode(String waitingSecret, String code) {
    Optional<AccountView> found =
        logins
            .awaitingCode(waitingSecret)
            .map(id -> market.find(Account.class, id).view(clock.instant()))
            .filter(AccountView::secondFactor);
    if (found.isEmpty()) {
      return new Outcome.Refused();
    }
    AccountView account = found.get();
    Optional<Outcome> refusal = factors.refuse(account, code);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    tell(IdentityEvent.SIGNED_IN, account);
    return new Outcome.SignedIn(account, logins.begin(waitingSecret));
  }

  /**
   * Signs in with a program, which gets {@link Tokens}.
   *
   * @param scope slug of a shop, {@code platform} or {@code region:CODE}, when the token is to be
   *     good for that scope only; or null
   * @param otp code of the authenticator, or a recovery code, where a second factor is on; or null
   * @throws LapakException "invalid-input"; "shop-not-found" for a scope that the person does not
   *     hold
   */
  public Outcome issueToken(String email, String password, String scope, String otp) {
    new Violations()
        .text("email", email, 1, 160)
        .text("password", password, 1, PasswordPolicy.LONGEST)
        .throwIfAny();
    return attempt(
        email,
        password,
        account -> {
          AccountView view = account.view(clock.instant());
          if (policy.isMissing(view)) {
            return new Outcome.EnrolmentDue();
          }
          if (view.secondFactor()) {
            if (otp == null || otp.isBlank()) {
              return new Outcome.CodeDue(Optional.empty());
            }
            Optional<Outcome> refusal = factors.refuse(view, otp);
            if (refusal.isPresent()) {
              return refusal.get();
            }
          }
          tell(IdentityEvent.SIGNED_IN, view);
          return new Outcome.Issued(tokens.open(account.id(), scopeOf(scope, view)));
        });
  }

  /**
   * Whoever is signed in proves it once more: to change what only the person may.
   *
   * @param typed the password, or a code where a second factor is on
   * @return {@code Proven}, or why not
   * @throws LapakException "unauthenticated"
   */
  public Outcome proveAgain(String typed) {
    LoginView login = actor.login().orElseThrow(LapakException::unauthenticated);
    AccountView account = actor.account().orElseThrow(LapakException::unauthenticated);
    if (account.secondFactor() && Totp.isCode(typed)) {
      return factors.refuse(account, typed).orElseGet(() -> proven(login, account));
    }
    return attempt(account.email(), typed, same -> proven(login, account));
  }

  private Outcome proven(LoginView login, AccountView account) {
    logins.prove(login.id());
    tell("account.prove", account);
    return new Outcome.Proven();
  }

  /** Counts the attempt first: guesses that come side by side are counted all the same. */
  private Outcome attempt(String email, String password, Function<Account, Outcome> whenRight) {
    limits.take(Limit.SIGN_IN_BY_ACCOUNT, plain(email));
    String subject = subjectOf(email);
    Optional<Instant> locked = attempts.count(subject);
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    Optional<Account> found = accounts.byEmail(email);
    String typed = password == null ? "" : password;
    boolean right =
        found
            .map(account -> account.hasPassword(typed))
            .orElseGet(() -> PasswordHash.matches(typed, NOBODY) && found.isPresent());
    if (right) {
      attempts.succeeded(subject);
      return whenRight.apply(found.get());
    }
    Optional<Instant> lockedNow = attempts.lockedUntil(subject);
    found.ifPresent(
        account ->
            tell(
                lockedNow.isPresent() ? "sign-in.locked" : "sign-in.refused",
                account.view(clock.instant())));
    return lockedNow.<Outcome>map(Outcome.Locked::new).orElseGet(Outcome.Refused::new);
  }

  /** Under what attempts are counted for that address, whether or not it has an account. */
  static String subjectOf(String email) {
    return "password:" + plain(email);
  }

  private Optional<Scope> scopeOf(String wanted, AccountView account) {
    if (wanted == null) {
      return Optional.empty();
    }
    Optional<Scope> held =
        Scope.parse(wanted)
            .or(() -> shops.findShop(wanted).map(shop -> new Scope.Shop(shop.id())))
            .filter(account.scopes()::contains);
    if (held.isEmpty()) {
      actor.signedInAs(account);
      throw actor.refused("SignIn.issueToken", wanted, LapakException.notFound("shop"));
    }
    return held;
  }

  private void tell(String action, AccountView account) {
    events.fire(IdentityEvent.ofAccount(action, account));
  }

  /** Why somebody was not let in. */
  public LapakException refusal(Outcome outcome) {
    if (outcome instanceof Outcome.Locked locked) {
      return LapakException.tooMany(
          "sign-in-locked", Duration.between(clock.instant(), locked.until()));
    }
    if (outcome instanceof Outcome.EnrolmentDue) {
      return LapakException.forbidden("second-factor-enrolment-required");
    }
    if (outcome instanceof Outcome.CodeDue) {
      return LapakException.unauthenticated("second-factor-required");
    }
    return LapakException.unauthenticated(
        outcome instanceof Outcome.CodeRefused ? "second-factor-refused" : "sign-in-refused");
  }

  /**
   * Whose token it is, and the one scope it is good for.
   *
   * @param provenAt when the password was given that it came of; refreshing does not change it
   */
  public record Bearer(AccountView account, Optional<Scope> scope, Instant provenAt) {}

  public Optional<Bearer> findByToken(String token) {
    Instant now = clock.instant();
    return Optional.ofNullable(market.find(AccessToken.class, Secrets.hash(token)))
        .filter(found -> found.isValid(now))
        .map(
            found ->
                new Bearer(
                    found.account().view(now),
                    found.scope(),
                    found.family().map(TokenFamily::openedAt).orElse(Instant.EPOCH)));
  }

  public Optional<AccountView> findByEmail(String email) {
    return accounts.byEmail(email).map(account -> account.view(clock.instant()));
  }

  /** An address as accounts have it. */
  static String plain(String email) {
    return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
  }
}
