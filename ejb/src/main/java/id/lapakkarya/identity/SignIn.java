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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Proving who one is, by password or bearer token. */
@Stateless
@Open("proves who somebody is; nothing is told of anybody else")
public class SignIn {
  /** Checked when the address is unknown, so that the answer takes as long as for a known one. */
  private static final String NOBODY = PasswordHash.of(Secrets.next());

  /**
   * How an attempt ended. The failure is a value, not an exception: the count of attempts must be
   * committed.
   */
  public sealed interface Outcome {
    /** The password was right. */
    record SignedIn(AccountView account) implements Outcome {}

    /** Address or password wrong; which one is not told. */
    record Refused() implements Outcome {}

    /** Too many attempts; even the right password is refused until the lockout ends. */
    record Locked() implements Outcome {}
  }

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;
  @Inject private ShopDirectory shops;
  @Inject private Actor actor;
  @Inject private RateLimits limits;
  @Inject private Tokens tokens;
  @Inject private Event<IdentityEvent> events;

  /**
   * @throws LapakException "too-many-requests"
   */
  public Outcome attempt(String email, String password) {
    limits.take(
        Limit.SIGN_IN_BY_ACCOUNT, email == null ? "" : email.strip().toLowerCase(Locale.ROOT));
    Optional<Account> found = byEmail(email);
    if (found.isEmpty() || password == null) {
      PasswordHash.matches(password == null ? "" : password, NOBODY);
      return new Outcome.Refused();
    }
    Account account = found.get();
    market.refresh(account, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    if (account.isLocked(now)) {
      return new Outcome.Locked();
    }
    if (account.tryPassword(password, now)) {
      tell(IdentityEvent.SIGNED_IN, account);
      return new Outcome.SignedIn(account.view(now));
    }
    tell(account.isLocked(now) ? "sign-in.locked" : "sign-in.refused", account);
    return account.isLocked(now) ? new Outcome.Locked() : new Outcome.Refused();
  }

  /**
   * Signs in and hands out {@link Tokens}; empty where {@link #attempt} would not let in.
   *
   * @param scope slug of a shop, {@code platform} or {@code region:CODE}, when the token is to be
   *     good for that scope only; or null
   * @throws LapakException "invalid-input"; "shop-not-found" for a scope that the person does not
   *     hold
   */
  public Optional<TokenView> issueToken(String email, String password, String scope) {
    new Violations().text("email", email, 1, 160).text("password", password, 1, 200).throwIfAny();
    if (!(attempt(email, password) instanceof Outcome.SignedIn signedIn)) {
      return Optional.empty();
    }
    AccountView account = signedIn.account();
    return Optional.of(tokens.open(account.id(), scopeOf(scope, account)));
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

  /** The refusal that both doors show when they do not let in. */
  public static LapakException refusal() {
    return new LapakException(
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
    if (email == null) {
      return Optional.empty();
    }
    return market
        .createNamedQuery("Account.byEmail", Account.class)
        .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }
}
