package id.lapakkarya.identity;

import static id.lapakkarya.identity.Permission.STAFF_READ;
import static id.lapakkarya.identity.Permission.STAFF_WRITE;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.RoleAssignment;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.PageQuery;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who works where: the head of a Lapas for the own one, the province for all in its reach. Nobody
 * changes the own assignments, and nobody gives a role that reaches further than the own.
 */
@Stateless
public class StaffAssignments {
  /** Columns that the list may be sorted by; the enum keeps input out of the query. */
  public enum Sort {
    NAME("a.account.name"),
    ROLE("a.role"),
    GRANTED("a.grantedAt"),
    UNTIL("a.validUntil");

    private final String path;

    Sort(String path) {
      this.path = path;
    }
  }

  /**
   * Which assignments, in what order.
   *
   * @param text part of name or address, or empty
   * @param role null for all
   * @param tenant null for all in reach
   * @param size 1..100
   */
  public record Query(
      String text, Role role, TenantId tenant, Sort sort, boolean ascending, int page, int size) {}

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private AccountFinder accounts;
  @Inject private Actor actor;
  @Inject private GrantRight right;
  @Inject private RoleChanges changes;
  @Inject private Clock clock;
  @Inject private Event<IdentityEvent> events;

  /** The assignments in force within one's reach. */
  @Requires(STAFF_READ)
  public Page<AssignmentView> list(Query query) {
    Reach reach = actor.reach(STAFF_READ);
    return new PageQuery<>(market, RoleAssignment.class, "a")
        .containing(query.text(), "a.account.name", "a.account.email")
        .when(true, "a.role <> :buyer", "buyer", Role.BUYER)
        .when(
            true,
            "a.revokedAt is null and (a.validUntil is null or a.validUntil > :now)",
            "now",
            clock.instant())
        .when(query.role() != null, "a.role = :role", "role", query.role())
        .when(
            query.tenant() != null,
            "a.tenantId = :tenant",
            "tenant",
            query.tenant() == null ? null : query.tenant().value())
        .when(!reach.everything(), "a.tenantId in :reach", "reach", reach.ids())
        .page(
            query.sort().path + (query.ascending() ? " asc" : " desc"), query.page(), query.size())
        .map(RoleAssignment::view);
  }

  /** Assignments within one's reach that end by themselves before that moment, the first on top. */
  @Requires(STAFF_READ)
  public List<AssignmentView> endingBefore(Instant end, int limit) {
    Reach reach = actor.reach(STAFF_READ);
    return new PageQuery<>(market, RoleAssignment.class, "a")
        .when(true, "a.role <> :buyer", "buyer", Role.BUYER)
        .when(true, "a.validUntil > :now", "now", clock.instant())
        .when(true, "a.validUntil < :end", "end", end)
        .when("a.revokedAt is null")
        .when(!reach.everything(), "a.tenantId in :reach", "reach", reach.ids())
        .page(Sort.UNTIL.path + " asc", 0, limit)
        .map(RoleAssignment::view)
        .items();
  }

  /**
   * Gives a role to somebody who has an account.
   *
   * @param until when it ends by itself
   * @throws LapakException "invalid-input", "account-not-found", "own-assignment", "role-held",
   *     "forbidden" for a role or scope out of reach
   */
  @Requires(STAFF_WRITE)
  public AssignmentView grant(String email, Role role, Scope scope, Optional<Instant> until) {
    Instant now = clock.instant();
    new Violations()
        .text("email", email, 3, 160)
        .when(role == null || !role.isStaff(), "role", "unknown-value")
        .when(scope == null || role != null && !role.isHeldIn(scope), "scope", "unknown-value")
        .when(until.filter(end -> !end.isAfter(now)).isPresent(), "until", "in-the-past")
        .throwIfAny();
    right.demand(role, scope);
    Account account =
        accounts
            .byEmail(email)
            .orElseThrow(() -> LapakException.unprocessable("account-not-found"));
    refuseOwn(account);
    RoleAssignment assignment = changes.begin(account, role, scope, until, by(), by());
    tell("assignment.grant", assignment);
    return assignment.view();
  }

  /**
   * Ends an assignment at once, also in a session that is open; tokens good for that place alone
   * end with it. The province may end that of the last head of a Lapas, but not the last of its
   * own.
   *
   * @throws LapakException "assignment-not-found", also out of reach; "own-assignment",
   *     "last-keeper"
   */
  @Requires(STAFF_WRITE)
  public void revoke(long assignmentId) {
    RoleAssignment assignment =
        Optional.ofNullable(market.find(RoleAssignment.class, assignmentId))
            .filter(found -> found.isCurrent(clock.instant()) && found.role().isStaff())
            .filter(found -> right.reaches(found.scope()))
            .orElseThrow(() -> LapakException.notFound("assignment"));
    refuseOwn(assignment.account());
    if (assignment.scope() instanceof Scope.Platform) {
      changes.demandAnother(assignment);
    }
    changes.end(assignment, by().orElseThrow());
    tell("assignment.revoke", assignment);
  }

  /**
   * Those who hold that permission over that Lapas now, each once for every scope that it is held
   * in.
   */
  @Internal
  public List<AssignmentView> holdersOf(Permission permission, ShopView shop) {
    Set<Role> granting =
        Stream.of(Role.values())
            .filter(role -> role.grants(permission))
            .collect(Collectors.toSet());
    return market
        .createQuery(
            "select a from RoleAssignment a join fetch a.account where a.role in :roles"
                + " and (a.tenantId is null or a.tenantId = :tenant) and a.revokedAt is null"
                + " and (a.validUntil is null or a.validUntil > :now)",
            RoleAssignment.class)
        .setParameter("roles", granting)
        .setParameter("tenant", shop.id().value())
        .setParameter("now", clock.instant())
        .getResultStream()
        .filter(held -> held.role().isHeldIn(held.scope()) && held.scope().covers(shop))
        .filter(
            held ->
                permission.level() != Permission.Level.PLATFORM
                    || held.scope() instanceof Scope.Platform)
        .map(RoleAssignment::view)
        .toList();
  }

  private void refuseOwn(Account account) {
    if (actor.is(account.id())) {
      throw actor.refused(
          "StaffAssignments.own",
          Long.toString(account.id()),
          LapakException.conflict("own-assignment"));
    }
  }

  private Optional<Long> by() {
    return actor.account().map(AccountView::id);
  }

  private void tell(String action, RoleAssignment assignment) {
    events.fire(
        IdentityEvent.ofRole(
            action,
            "assignment",
            assignment.id(),
            assignment.role(),
            assignment.scope(),
            assignment.account()));
  }
}
