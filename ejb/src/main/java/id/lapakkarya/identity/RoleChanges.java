package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.RoleAssignment;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * How a role begins and ends, whatever way leads there: others are told of it here. With one that
 * ends go tokens good for that place alone, and every login and token of somebody who has no role
 * left. Sessions elsewhere go on; roles are read anew with each request.
 */
@Dependent
class RoleChanges {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Logins logins;
  @Inject private Tokens tokens;
  @Inject private Clock clock;
  @Inject private Outbox outbox;

  /**
   * @param until when it ends by itself
   * @param giver account of who answers for it
   * @param doer account of whose doing it is now: the giver, or whoever accepts what was offered
   * @throws LapakException "role-held"
   */
  RoleAssignment begin(
      Account account,
      Role role,
      Scope scope,
      Optional<Instant> until,
      Optional<Long> giver,
      Optional<Long> doer) {
    Instant now = clock.instant();
    market.lock(account, LockModeType.PESSIMISTIC_WRITE);
    if (account.view(now).holds(role, scope)) {
      throw LapakException.conflict("role-held");
    }
    RoleAssignment assignment = account.assign(role, scope, until, giver, now);
    market.persist(assignment);
    market.flush();
    tell(assignment, true, doer.orElse(0L));
    return assignment;
  }

  /**
   * @param by account of who ends it
   */
  void end(RoleAssignment assignment, long by) {
    Instant now = clock.instant();
    assignment.revoke(by, now);
    AccountView person = assignment.account().view(now);
    if (!person.isStaff()) {
      tokens.endAll(person.id());
      logins.endAll(person.id());
    } else if (!person.scopes().contains(assignment.scope())) {
      tokens.endIn(person.id(), assignment.scope());
    }
    tell(assignment, false, by);
  }

  private void tell(RoleAssignment assignment, boolean given, long by) {
    outbox.publish(
        new AssignmentChanged(
            assignment.account().id(),
            assignment.role().name(),
            assignment.scope().key(),
            given,
            by));
  }

  /**
   * Somebody else must hold the role, too, where nobody could give it again. All of them are
   * locked: of two who go at the same moment the second one stays.
   *
   * @throws LapakException "last-keeper"
   */
  void demandAnother(RoleAssignment leaving) {
    if (!isKeeper(leaving.role(), leaving.scope())) {
      return;
    }
    boolean kept =
        holders(leaving.role(), leaving.scope()).getResultList().stream()
            .filter(held -> held.isCurrent(clock.instant()))
            .anyMatch(held -> held.account().id() != leaving.account().id());
    if (!kept) {
      throw LapakException.conflict("last-keeper");
    }
  }

  /** The head of a Lapas, and the province's operators of all. */
  static boolean isKeeper(Role role, Scope scope) {
    return role == Role.KALAPAS
        || role == Role.PROVINCE_OPERATOR && scope instanceof Scope.Platform;
  }

  private TypedQuery<RoleAssignment> holders(Role role, Scope scope) {
    TypedQuery<RoleAssignment> query =
        scope
            .tenant()
            .map(TenantId::value)
            .map(
                tenant ->
                    market
                        .createNamedQuery("RoleAssignment.inShop", RoleAssignment.class)
                        .setParameter("tenant", tenant))
            .orElseGet(
                () -> market.createNamedQuery("RoleAssignment.onPlatform", RoleAssignment.class));
    return query.setParameter("role", role).setLockMode(LockModeType.PESSIMISTIC_WRITE);
  }
}
