package id.lapakkarya.audit;

import id.lapakkarya.identity.AccessRefused;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.IdentityEvent;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.AfterCommit;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.RequestOrigin;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the audit trail: what a use case did in its own transaction, so that one is never without
 * the other; a refused attempt in a transaction of its own, because the attempt's is rolled back.
 *
 * <pre>
 *   trail.record(AuditEntry.of("product.archive", "product", product.slug()).change(before, after));
 * </pre>
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {
  private static final String INSERT =
      "INSERT INTO audit_entry (tenant_id, recorded_at, actor, actor_account, acting, help_session,"
          + " channel, action, subject_type, subject, outcome, refusal, before_state, after_state,"
          + " notes, personal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String INSERT_PENDING =
      "INSERT INTO audit_pending (entry_id, chain) VALUES (LAST_INSERT_ID(), ?)";
  private static final int LONGEST_ACTION = 80;
  private static final int LONGEST_SUBJECT = 120;
  private static final String JOB = "job";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private RequestOrigin origin;
  @Inject private TenantContext tenant;
  @Inject private PersonKeys keys;
  @Inject private AuditSealer sealer;
  @Inject private AfterCommit afterCommit;
  @Inject private Clock clock;

  /** Who did it, as far as it is proven. */
  private record Who(AuditActor kind, Long account, List<AuditEntry.Personal> personal) {}

  /** It is done, if the transaction commits. */
  public void record(AuditEntry entry) {
    write(entry, who(), AuditOutcome.DONE, null);
  }

  /** It is going to be done, whatever becomes of it: written and committed at once. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void recordAtOnce(AuditEntry entry) {
    write(entry, who(), AuditOutcome.DONE, null);
  }

  /** Somebody tried what is not allowed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void refused(@Observes AccessRefused attempt) {
    AuditEntry entry = AuditEntry.of(attempt.action(), "asked", attempt.asked());
    ownTenant().ifPresent(entry::in);
    write(entry, who(), AuditOutcome.REFUSED, attempt.code());
  }

  /** Something happened to an account, an assignment or a help session. */
  public void told(@Observes IdentityEvent event) {
    String person = PersonKeys.personOf(event.account());
    AuditEntry entry =
        AuditEntry.of(event.action(), event.subjectType(), event.subject())
            .note("account", Long.toString(event.account()))
            .personal(person, AuditView.SUBJECT_EMAIL, event.email());
    event.details().forEach(entry::note);
    event.tenant().ifPresentOrElse(entry::in, entry::onPlatform);
    boolean signedIn = event.action().equals(IdentityEvent.SIGNED_IN);
    boolean refused = event.action().startsWith(IdentityEvent.SIGNED_IN + ".");
    write(
        entry,
        signedIn && actor.account().isEmpty()
            ? new Who(
                AuditActor.PERSON,
                event.account(),
                withAddress(
                    person, new AuditEntry.Personal(person, AuditView.EMAIL, event.email())))
            : who(),
        refused ? AuditOutcome.REFUSED : AuditOutcome.DONE,
        refused ? event.action() : null);
  }

  private void write(AuditEntry entry, Who who, AuditOutcome outcome, String refusal) {
    actor.key().ifPresent(key -> entry.note(AuditView.KEY, key.hint()));
    Long owner =
        entry.isOnPlatform()
            ? null
            : entry.tenant().or(tenant::current).map(TenantId::value).orElse(null);
    List<AuditEntry.Personal> personal = new ArrayList<>(who.personal());
    personal.addAll(entry.personal());
    insert(
        owner,
        Timestamp.from(clock.instant()),
        who.kind().name(),
        who.account(),
        acting().orElse(null),
        actor.help().map(help -> help.id()).orElse(null),
        origin.channel(),
        clipped(entry.action(), LONGEST_ACTION),
        entry.subjectType(),
        clipped(entry.subject(), LONGEST_SUBJECT),
        outcome.name(),
        refusal,
        entry.before().toJson(),
        entry.after().toJson(),
        entry.notes().toJson(),
        PersonalValue.toJson(encrypted(personal)));
    market
        .createNativeQuery(INSERT_PENDING)
        .setParameter(1, owner == null ? Seal.PLATFORM : owner)
        .executeUpdate();
    afterCommit.once(AuditTrail.class, sealer::nudge);
  }

  private void insert(Object... values) {
    Query insert = market.createNativeQuery(INSERT);
    for (int i = 0; i < values.length; i++) {
      insert.setParameter(i + 1, values[i]);
    }
    insert.executeUpdate();
  }

  private Who who() {
    Optional<AccountView> account = actor.account();
    if (account.isPresent()) {
      String person = PersonKeys.personOf(account.get().id());
      return new Who(
          AuditActor.PERSON,
          account.get().id(),
          withAddress(
              person,
              new AuditEntry.Personal(person, AuditView.EMAIL, account.get().email()),
              new AuditEntry.Personal(person, AuditView.NAME, account.get().name())));
    }
    if (actor.key().isPresent()) {
      return new Who(AuditActor.KEY, null, withAddress(visitors()));
    }
    return JOB.equals(origin.channel())
        ? new Who(AuditActor.SYSTEM, null, List.of())
        : new Who(AuditActor.GUEST, null, withAddress(visitors()));
  }

  private List<AuditEntry.Personal> withAddress(String person, AuditEntry.Personal... others) {
    List<AuditEntry.Personal> values = new ArrayList<>(List.of(others));
    origin
        .address()
        .ifPresent(
            address -> values.add(new AuditEntry.Personal(person, AuditView.ADDRESS, address)));
    return values;
  }

  /** Addresses of visitors without account share a key for each month, to be destroyed in time. */
  private String visitors() {
    return PersonKeys.VISITORS + YearMonth.from(WibDates.dayOf(clock.instant()));
  }

  /** Each person's key is asked for once. */
  private List<PersonalValue> encrypted(List<AuditEntry.Personal> values) {
    Map<String, Optional<byte[]>> known = new HashMap<>();
    return values.stream()
        .map(
            value ->
                new PersonalValue(
                    value.person(),
                    value.field(),
                    known
                        .computeIfAbsent(value.person(), keys::findOrMake)
                        .map(
                            key ->
                                PersonCipher.seal(
                                    key, value.person(), value.field(), value.value()))
                        .orElse("")))
        .toList();
  }

  private Optional<String> acting() {
    return actor
        .acting()
        .map(Scope::key)
        .or(() -> tenant.current().map(own -> new Scope.Shop(own).key()))
        .or(() -> onlyScope().map(Scope::key))
        .or(() -> widest().map(Scope::key));
  }

  /**
   * What is done over several Lapas, with a token good for all scopes, is done for the platform.
   */
  private Optional<Scope> widest() {
    return actor
        .account()
        .filter(account -> account.scopes().contains(Scope.PLATFORM))
        .map(account -> Scope.PLATFORM);
  }

  /** In whose chain an attempt belongs that never came to a tenant: that of the one who tried. */
  private Optional<TenantId> ownTenant() {
    return actor.acting().or(this::onlyScope).flatMap(Scope::tenant);
  }

  private Optional<Scope> onlyScope() {
    return actor
        .account()
        .map(AccountView::scopes)
        .filter(scopes -> scopes.size() == 1)
        .map(scopes -> scopes.get(0));
  }

  private static String clipped(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
