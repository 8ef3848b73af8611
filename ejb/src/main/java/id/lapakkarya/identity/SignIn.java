package id.lapakkarya.identity;

import id.lapakkarya.identity.model.AccessToken;
import id.lapakkarya.identity.model.Account;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Address or password wrong; which one is not told. */
    record Refused() implements Outcome {}

    /** Too many attempts; even the right password is refused until the lock ends. */
    record Locked(Instant until) implements Outcome {}
  }

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;
  @Inject private ShopDirectory shops;
  @Inject private Actor actor;
  @Inject private Attempts attempts;
  @Inject private RateLimits limits;
  @Inject private Tokens tokens;
  @Inject private Logins logins;
  @Inject private Event<IdentityEvent> events;

  /**
   * Signs in with a browser.
   *
   * @param device the browser in a few words, for the person's own list
   */
  public Outcome enter(String email, String password, String device) {
    return attempt(
        email,
        password,
        account ->
            new Outcome.SignedIn(account.view(clock.instant()), logins.open(account.id(), device)));
  }

  /**
   * Signs in with a program, which gets {@link Tokens}.
   *
   * @param scope slug of a shop, {@code platform} or {@code region:CODE}, when the token is to be
   *     good for that scope only; or null
   * @throws LapakException "invalid-input"; "shop-not-found" for a scope that the person does not
   *     hold
   */
  public Outcome issueToken(String email, String password, String scope) {
    new Violations()
        .text("email", email, 1, 160)
        .text("password", password, 1, PasswordPolicy.LONGEST)
        .throwIfAny();
    return attempt(
        email,
        password,
        account ->
            new Outcome.Issued(
                tokens.open(account.id(), scopeOf(scope, account.view(clock.instant())))));
  }

  /** Counts the attempt first: guesses that come side by side are counted all the same. */
  private Outcome attempt(String email, String password, Function<Account, Outcome> whenRight) {
    limits.take(Limit.SIGN_IN_BY_ACCOUNT, plain(email));
    String subject = subjectOf(email);
    Optional<Instant> locked = attempts.count(subject);
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    Optional<Account> found = byEmail(email);
    String typed = password == null ? "" : password;
    boolean right =
        found
            .map(account -> account.hasPassword(typed))
            .orElseGet(() -> PasswordHash.matches(typed, NOBODY) && found.isPresent());
    if (right) {
      attempts.succeeded(subject);
      tell(IdentityEvent.SIGNED_IN, found.get());
      return whenRight.apply(found.get());
    }
    Optional<Instant> lockedNow = attempts.lockedUntil(subject);
    found.ifPresent(
        account -> tell(lockedNow.isPresent() ? "sign-in.locked" : "sign-in.refused", account));
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

  private void tell(String action, Account account) {
    events.fire(
        new IdentityEvent(
            action,
            "account",
            Long.toString(account.id()),
            Map.of(),
            account.id(),
            account.email(),
            Optional.empty()));
  }

  /** Why somebody was not let in. */
  public LapakException refusal(Outcome outcome) {
    return outcome instanceof Outcome.Locked locked
        ? LapakException.tooMany(
            "sign-in-locked", Duration.between(clock.instant(), locked.until()))
        : new LapakException(
            LapakException.Kind.UNAUTHENTICATED, "sign-in-refused", Map.of(), List.of());
  }

  /** Whose token it is, and the one scope it is good for. */
  public record Bearer(AccountView account, Optional<Scope> scope) {}

  public Optional<Bearer> findByToken(String token) {
    Instant now = clock.instant();
    return Optional.ofNullable(market.find(AccessToken.class, Secrets.hash(token)))
        .filter(found -> found.isValid(now))
        .map(found -> new Bearer(found.account().view(now), found.scope()));
  }

  public Optional<AccountView> findByEmail(String email) {
    return byEmail(email).map(account -> account.view(clock.instant()));
  }

  private Optional<Account> byEmail(String email) {
    return market
        .createNamedQuery("Account.byEmail", Account.class)
        .setParameter("email", plain(email))
        .getResultStream()
        .findFirst();
  }

  /** An address as accounts have it. */
  static String plain(String email) {
    return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
  }
}
