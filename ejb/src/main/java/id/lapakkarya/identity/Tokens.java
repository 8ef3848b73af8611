package id.lapakkarya.identity;

import id.lapakkarya.identity.model.AccessToken;
import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.TokenFamily;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens of staff's programs: a bearer token for an hour, and a refresh token that is good once and
 * gives the next two. Only their hashes are kept.
 */
@Stateless
public class Tokens {
  private static final Duration ACCESS_LIFE = Duration.ofHours(1);
  private static final Duration FAMILY_LIFE = Duration.ofDays(30);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int LONGEST = 200;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;
  @Inject private Event<IdentityEvent> events;

  /**
   * The first tokens after a sign-in.
   *
   * @param scope the one scope that they are good for; empty when it is all of the person's
   */
  @Internal
  public TokenView open(long accountId, Optional<Scope> scope) {
    Instant now = clock.instant();
    String handle = Secrets.next();
    TokenFamily family =
        new TokenFamily(
            market.getReference(Account.class, accountId),
            scope,
            Secrets.hash(handle),
            now,
            now.plus(FAMILY_LIFE));
    TokenView tokens = issue(family, handle, now);
    market.persist(family);
    return tokens;
  }

  /**
   * The next two tokens. Empty when the token is nobody's, over, or was used before: then whoever
   * holds a copy loses the tokens that came of it, too.
   */
  @Open("a refresh token is an unguessable capability")
  public Optional<TokenView> refresh(String refreshToken) {
    String[] parts = parts(refreshToken);
    Instant now = clock.instant();
    Optional<TokenFamily> found = family(parts[0]).filter(family -> family.isOpen(now));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TokenFamily family = found.get();
    if (!family.isCurrent(Secrets.hash(parts[1]))) {
      family.end(now);
      tell("token.reused", family);
      return Optional.empty();
    }
    return Optional.of(issue(family, parts[0], now));
  }

  /** Ends the family of that access or refresh token; one that is unknown has nothing to end. */
  @Open("a token is an unguessable capability, and may be given up")
  public void revoke(String token) {
    String[] parts = parts(token);
    Optional<TokenFamily> family =
        parts[1].isEmpty()
            ? Optional.ofNullable(token)
                .map(access -> market.find(AccessToken.class, Secrets.hash(access)))
                .flatMap(AccessToken::family)
            : family(parts[0]);
    Instant now = clock.instant();
    family
        .filter(found -> found.isOpen(now))
        .ifPresent(
            found -> {
              found.end(now);
              tell("token.revoke", found);
            });
  }

  /** Ends all tokens of a person, as when the password was changed. */
  @Internal
  public void endAll(long accountId) {
    market
        .createNamedQuery("TokenFamily.endAll")
        .setParameter("now", clock.instant())
        .setParameter("account", market.getReference(Account.class, accountId))
        .executeUpdate();
  }

  /** Ends the tokens of a person that are good for that scope alone. */
  @Internal
  public void endIn(long accountId, Scope scope) {
    market
        .createNamedQuery("TokenFamily.endIn")
        .setParameter("now", clock.instant())
        .setParameter("account", market.getReference(Account.class, accountId))
        .setParameter("scope", scope.key())
        .executeUpdate();
  }

  /** Deletes what has been over for a month. */
  @Internal
  public void forgetOld() {
    Instant before = clock.instant().minus(KEPT);
    for (String statement : List.of("AccessToken.old", "TokenFamily.old")) {
      market.createNamedQuery(statement).setParameter("before", before).executeUpdate();
    }
  }

  private TokenView issue(TokenFamily family, String handle, Instant now) {
    String access = Secrets.next();
    String secret = Secrets.next();
    family.renew(Secrets.hash(secret));
    market.persist(new AccessToken(Secrets.hash(access), family, now, now.plus(ACCESS_LIFE)));
    return new TokenView(
        access,
        ACCESS_LIFE.toSeconds(),
        handle + "." + secret,
        Duration.between(now, family.expiresAt()).toSeconds());
  }

  /** Locked: of two who refresh at the same moment the second one comes too late. */
  private Optional<TokenFamily> family(String handle) {
    return market
        .createNamedQuery("TokenFamily.byHandle", TokenFamily.class)
        .setParameter("hash", Secrets.hash(handle))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Handle and secret of a refresh token; the secret is empty for anything else. */
  private static String[] parts(String token) {
    int dot = token == null || token.length() > LONGEST ? -1 : token.indexOf('.');
    return dot < 0
        ? new String[] {"", ""}
        : new String[] {token.substring(0, dot), token.substring(dot + 1)};
  }

  private void tell(String action, TokenFamily family) {
    events.fire(
        IdentityEvent.ofAccount(action, family.account().id(), family.account().email(), Map.of()));
  }
}
