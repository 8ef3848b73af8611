package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.platform.WibDates;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A role to be given, as typed. The places on offer follow the role: not every role is held
 * everywhere.
 */
public class GrantForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Scope> reach;
  private final Set<Role> notOwn;
  private String email;
  private Role role;
  private String scopeKey;
  private String lastDay;

  /**
   * @param reach where the person at the desk may give roles
   * @param notOwn roles that this person may not hand on outside a single Lapas
   */
  GrantForm(List<Scope> reach, Set<Role> notOwn) {
    this.reach = reach;
    this.notOwn = notOwn;
    this.scopeKey = reach.size() == 1 ? reach.get(0).key() : null;
  }

  /** The roles that can be held somewhere in reach. */
  public List<Role> getRoles() {
    return Stream.of(Role.values())
        .filter(Role::isStaff)
        .filter(each -> !notOwn.contains(each))
        .filter(each -> reach.stream().anyMatch(each::isHeldIn))
        .toList();
  }

  /** Where the chosen role can be held. */
  public List<Scope> getScopes() {
    return reach.stream().filter(scope -> role == null || role.isHeldIn(scope)).toList();
  }

  /** The place chosen; null when none was, or none that is on offer. */
  Scope scope() {
    return getScopes().stream()
        .filter(scope -> scope.key().equals(scopeKey))
        .findFirst()
        .orElse(null);
  }

  /**
   * The end of the last day, in WIB.
   *
   * @throws LapakException "invalid-input" when it cannot be read
   */
  Optional<Instant> until() {
    if (lastDay == null || lastDay.isBlank()) {
      return Optional.empty();
    }
    Optional<LocalDate> last = WibDates.parse(lastDay);
    new Violations().when(last.isEmpty(), "until", "not-a-date").throwIfAny();
    return last.map(day -> WibDates.startOf(day.plusDays(1)));
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getScopeKey() {
    return scopeKey;
  }

  public void setScopeKey(String scopeKey) {
    this.scopeKey = scopeKey;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }
}
