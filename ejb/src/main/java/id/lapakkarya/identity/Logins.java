package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.Login;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.RequestOrigin;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where people are signed in. A login is a row, so it holds on every node, is seen by the person,
 * and can be ended from elsewhere.
 */
@Stateless
public class Logins {
  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration TO_TYPE_A_CODE = Duration.ofMinutes(10);
  private static final int LONGEST_DEVICE = 60;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private Clock clock;
  @Inject private RequestOrigin origin;
  @Inject private Event<IdentityEvent> events;

  /** A login in force, with its person as of now. */
  public record Current(LoginView login, AccountView account) {}

  /** Signs in with one more browser, whose secret is given back. */
  @Internal
  public String open(long accountId, String device) {
    String secret = Secrets.next();
    market.persist(make(accountId, device, secret));
    return secret;
  }

  /** The password was right: a login that begins with a code. Its secret is given back. */
  @Internal
  public String openAwaitingCode(long accountId, String device) {
    String secret = Secrets.next();
    Login login = make(accountId, device, secret);
    login.awaitCode(TO_TYPE_A_CODE);
    market.persist(login);
    return secret;
  }

  private Login make(long accountId, String device, String secret) {
    Instant now = clock.instant();
    Account account = market.find(Account.class, accountId);
    return new Login(
        account,
        Secrets.hash(secret),
        device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device,
        LoginPolicy.network(origin.address().orElse(null)),
        LoginPolicy.idle(account.view(now)),
        now);
  }

  /** Whose login waits for a code under that secret. */
  @Internal
  public Optional<Long> awaitingCode(String secret) {
    return waiting(secret).map(login -> login.account().id());
  }

  /**
   * The code was right: the login that waited under that secret begins, under the one given back.
   */
  @Internal
  public String begin(String waitingSecret) {
    Login login = waiting(waitingSecret).orElseThrow(LapakException::unauthenticated);
    Instant now = clock.instant();
    String secret = Secrets.next();
    login.begin(Secrets.hash(secret), LoginPolicy.idle(login.account().view(now)), now);
    return secret;
  }

  private Optional<Login> waiting(String secret) {
    Instant now = clock.instant();
    return bySecret(secret).filter(login -> login.isAwaitingCode(now));
  }

  /** Somebody has proven once more, in that browser, who it is. */
  @Internal
  public void prove(long login) {
    market
        .createNamedQuery("Login.prove")
        .setParameter("now", clock.instant())
        .setParameter("id", login)
        .executeUpdate();
  }

  /** The login of that browser's secret, used now. */
  @Open("the secret of a login is an unguessable capability")
  public Optional<Current> use(String secret) {
    Instant now = clock.instant();
    Optional<Login> found = bySecret(secret).filter(login -> login.isOpen(now));
    found.ifPresent(login -> note(login, now));
    return found.map(login -> new Current(login.view(), login.account().view(now)));
  }

  /** Once a minute at most, and past the version: requests of one browser come side by side. */
  private void note(Login login, Instant now) {
    if (login.usedAt().isBefore(now.minus(NOTED))) {
      AccountView account = login.account().view(now);
      market
          .createNamedQuery("Login.use")
          .setParameter("now", now)
          .setParameter("until", LoginPolicy.expiry(account, login.beganAt(), now))
          .setParameter("id", login.id())
          .setParameter("before", now.minus(NOTED))
          .executeUpdate();
    }
  }

  /** Signs out with that browser. */
  @Open("the secret of a login is an unguessable capability")
  public void end(String secret) {
    bySecret(secret).ifPresent(login -> login.end(clock.instant()));
  }

  /** Where the person is signed in, the last used first. */
  @Open("tells a person of the own logins only")
  public List<LoginView> own() {
    Instant now = clock.instant();
    return openOf(me()).stream().filter(login -> login.isOpen(now)).map(Login::view).toList();
  }

  /**
   * Signs out one of the own browsers.
   *
   * @throws LapakException "login-not-found", "unauthenticated"
   */
  @Open("ends a person's own login only")
  public void endOwn(long id) {
    Login login =
        openOf(me()).stream()
            .filter(each -> each.id() == id)
            .findFirst()
            .orElseThrow(() -> LapakException.notFound("login"));
    login.end(clock.instant());
    tell(login.account(), "1");
  }

  /** Signs out all of the own browsers, but the one with that login. */
  @Open("ends a person's own logins only")
  public void endOwnOthers(long kept) {
    List<Login> others = openOf(me()).stream().filter(login -> login.id() != kept).toList();
    others.forEach(login -> login.end(clock.instant()));
    others.stream()
        .findFirst()
        .ifPresent(login -> tell(login.account(), Integer.toString(others.size())));
  }

  /** Signs out everywhere: the password has changed, or the account is gone. */
  @Internal
  public void endAll(long account) {
    openOf(account).forEach(login -> login.end(clock.instant()));
  }

  @Internal
  public void forgetOld() {
    market
        .createNamedQuery("Login.old")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }

  private List<Login> openOf(long account) {
    return market
        .createNamedQuery("Login.open", Login.class)
        .setParameter("account", account)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  private Optional<Login> bySecret(String secret) {
    return market
        .createNamedQuery("Login.bySecret", Login.class)
        .setParameter("hash", Secrets.hash(secret))
        .getResultStream()
        .findFirst();
  }

  private long me() {
    return actor.account().map(AccountView::id).orElseThrow(LapakException::unauthenticated);
  }

  private void tell(Account account, String ended) {
    events.fire(
        IdentityEvent.ofAccount(
            "login.end", account.id(), account.email(), Map.of("logins", ended)));
  }
}
