package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.Invitation;
import id.lapakkarya.identity.model.RoleAssignment;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a person holds, and laying it down. Handing it over is an invitation. */
@Stateless
public class OwnRoles {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private AccountFinder accounts;
  @Inject private Actor actor;
  @Inject private GrantRight right;
  @Inject private RoleChanges changes;
  @Inject private Clock clock;
  @Inject private Event<IdentityEvent> events;

  /** The own roles as staff, the first given first. */
  @Open("tells a person of the own roles only")
  public List<OwnRole> list() {
    Instant now = clock.instant();
    return accounts.me().assignments().stream()
        .filter(held -> held.isCurrent(now) && held.role().isStaff())
        .map(this::own)
        .sorted(Comparator.comparing(own -> own.assignment().grantedAt()))
        .toList();
  }

  /**
   * Lays a role down, at once. Whoever has no role left is signed out everywhere.
   *
   * @throws LapakException "assignment-not-found", also when it is another's; "last-keeper" for the
   *     last head of a Lapas and the last operator of the province, who hand over instead
   */
  @Open("ends a person's own role only")
  public void leave(long assignmentId) {
    Account account = accounts.me();
    RoleAssignment own =
        account.assignments().stream()
            .filter(held -> held.id() == assignmentId && held.role().isStaff())
            .filter(held -> held.isCurrent(clock.instant()))
            .findFirst()
            .orElseThrow(() -> LapakException.notFound("assignment"));
    changes.demandAnother(own);
    changes.end(own, account.id());
    events.fire(
        IdentityEvent.ofRole(
            "assignment.leave", "assignment", own.id(), own.role(), own.scope(), account));
  }

  private OwnRole own(RoleAssignment held) {
    Optional<String> successor =
        market
            .createNamedQuery("Invitation.handingOver", Invitation.class)
            .setParameter("assignment", held.id())
            .getResultStream()
            .findFirst()
            .map(Invitation::email);
    boolean giveable = right.reaches(held.scope()) && actor.mayGive(held.role(), held.scope());
    return new OwnRole(held.view(), giveable, successor.orElse(null));
  }
}
