package id.lapakkarya.identity;

import static id.lapakkarya.identity.Permission.PARTNER_KEY_READ;
import static id.lapakkarya.identity.Permission.PARTNER_KEY_WRITE;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.PartnerKey;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.PageQuery;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.ShopDirectory;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keys of partner offices and their programs: made, changed for another secret, revoked, and found
 * again by the secret that a request carries. The secret is told once and kept as its hash.
 */
@Stateless
public class PartnerKeys {
  private static final int MOST = 500;
  private static final int SHOWN = 9;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private ShopDirectory shops;
  @Inject private KeyQuota quota;
  @Inject private Clock clock;
  @Inject private Event<IdentityEvent> events;

  /**
   * A key and what it has used.
   *
   * @param open neither revoked nor expired
   */
  public record Listed(KeyView key, KeyUse use, boolean open) implements Serializable {}

  /**
   * A key with a new secret.
   *
   * @param secret what the program sends; it cannot be told again
   */
  public record Given(KeyView key, String secret) {}

  /** Those within one's reach, also revoked and expired ones, the last made first. */
  @Requires(PARTNER_KEY_READ)
  public List<Listed> list() {
    Reach reach = actor.reach(PARTNER_KEY_READ);
    Map<Long, KeyUse> used = quota.all();
    return new PageQuery<>(market, PartnerKey.class, "k")
        .when(!reach.everything(), "k.tenantId in :reach", "reach", reach.ids())
        .with("k.madeBy")
        .page("k.madeAt desc", 0, MOST)
        .map(
            key ->
                new Listed(
                    key.view(),
                    used.getOrDefault(key.id(), KeyUse.NONE),
                    key.isOpen(clock.instant())))
        .items();
  }

  /**
   * @throws LapakException "invalid-input", "forbidden" for a scope out of reach
   */
  @Requires(PARTNER_KEY_WRITE)
  public Given make(KeyDraft draft) {
    Instant now = clock.instant();
    new Violations()
        .text("name", draft.name(), 2, 80)
        .when(
            draft.scope() == null || draft.scope() instanceof Scope.Region,
            "scope",
            "unknown-value")
        .when(draft.permissions().isEmpty(), "permissions", "required")
        .when(!KeyPolicy.OFFERED.containsAll(draft.permissions()), "permissions", "unknown-value")
        .when(
            draft.perHour() < 1 || draft.perHour() > KeyPolicy.MOST_PER_HOUR,
            "perHour",
            "out-of-range")
        .when(
            draft.perDay() < 1 || draft.perDay() > KeyPolicy.MOST_PER_DAY, "perDay", "out-of-range")
        .when(draft.until() == null, "until", "required")
        .when(draft.until() != null && !draft.until().isAfter(now), "until", "in-the-past")
        .when(
            draft.until() != null && draft.until().isAfter(KeyPolicy.latestEnd(now)),
            "until",
            "more-than-a-year")
        .throwIfAny();
    if (!reaches(draft.scope())
        || draft.scope().tenant().filter(id -> shops.findShop(id).isEmpty()).isPresent()) {
      throw LapakException.forbidden("forbidden");
    }
    String secret = next();
    PartnerKey key = new PartnerKey(draft, me(), now);
    key.give(hint(secret), Secrets.hash(secret));
    market.persist(key);
    market.flush();
    tell("partner-key.make", key);
    return new Given(key.view(), secret);
  }

  /**
   * Gives the key another secret; its end, its permissions and its quota stay.
   *
   * @param overlap for how long the secret of before is good, too: one of {@link
   *     KeyPolicy#OVERLAPS}
   * @throws LapakException "partner-key-not-found", also out of reach; "partner-key-over",
   *     "invalid-input"
   */
  @Requires(PARTNER_KEY_WRITE)
  public Given rotate(long id, Duration overlap) {
    new Violations()
        .when(!KeyPolicy.OVERLAPS.contains(overlap), "overlap", "unknown-value")
        .throwIfAny();
    PartnerKey key = within(id);
    String secret = next();
    key.rotate(hint(secret), Secrets.hash(secret), overlap, clock.instant());
    market.flush();
    tell("partner-key.rotate", key);
    return new Given(key.view(), secret);
  }

  /**
   * Ends the key at once, with both of its secrets.
   *
   * @throws LapakException "partner-key-not-found", also out of reach; "partner-key-over"
   */
  @Requires(PARTNER_KEY_WRITE)
  public void revoke(long id) {
    PartnerKey key = within(id);
    key.revoke(me().id(), clock.instant());
    tell("partner-key.revoke", key);
  }

  /** The key of that secret; empty when there is none, or it is over. */
  @Open("the secret of a key is an unguessable capability")
  public Optional<KeyView> find(String secret) {
    String hash = Secrets.hash(secret);
    Instant now = clock.instant();
    return market
        .createNamedQuery("PartnerKey.bySecret", PartnerKey.class)
        .setParameter("hash", hash)
        .getResultStream()
        .filter(key -> key.isOpenBy(hash, now))
        .findFirst()
        .map(PartnerKey::view);
  }

  private PartnerKey within(long id) {
    PartnerKey key =
        Optional.ofNullable(market.find(PartnerKey.class, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(found -> reaches(found.scope()))
            .orElseThrow(() -> LapakException.notFound("partner-key"));
    if (!key.isOpen(clock.instant())) {
      throw LapakException.conflict("partner-key-over");
    }
    return key;
  }

  private boolean reaches(Scope scope) {
    Reach reach = actor.reach(PARTNER_KEY_WRITE);
    return scope.tenant().map(reach::covers).orElse(reach.everything());
  }

  private static String next() {
    return KeyView.PREFIX + Secrets.next();
  }

  private static String hint(String secret) {
    return secret.substring(0, SHOWN);
  }

  private Account me() {
    return actor
        .account()
        .map(account -> market.find(Account.class, account.id()))
        .orElseThrow(LapakException::unauthenticated);
  }

  private void tell(String action, PartnerKey made) {
    KeyView key = made.view();
    Account by = me();
    events.fire(
        new IdentityEvent(
            action,
            "partner-key",
            Long.toString(key.id()),
            Map.of(
                "partnerKey",
                key.hint(),
                "scope",
                key.scope().key(),
                "permissions",
                key.permissions().stream()
                    .sorted()
                    .map(Permission::name)
                    .collect(Collectors.joining(" ")),
                "until",
                key.expiresAt().toString()),
            by.id(),
            by.email(),
            key.scope().tenant()));
  }
}
