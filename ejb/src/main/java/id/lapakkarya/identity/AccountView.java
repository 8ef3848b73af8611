package id.lapakkarya.identity;

import java.io.Serializable;
import java.util.List;

/**
 * A person who can sign in, with the roles held now.
 *
 * @param mailProven whether the person has shown that the address is the own one
 * @param secondFactor whether a code is asked for besides the password
 * @param demo whether the demo profile made it
 */
public record AccountView(
    long id,
    String email,
    String name,
    String phone,
    boolean mailProven,
    boolean secondFactor,
    boolean demo,
    List<Assignment> assignments)
    implements Serializable {

  public boolean isStaff() {
    return assignments.stream().anyMatch(assignment -> assignment.role().isStaff());
  }

  public boolean holds(Role role, Scope scope) {
    return assignments.stream().anyMatch(held -> held.role() == role && held.scope().equals(scope));
  }

  /** Where this person works, without repetition, the first granted first. */
  public List<Scope> scopes() {
    return assignments.stream()
        .filter(assignment -> assignment.role().isStaff())
        .map(Assignment::scope)
        .distinct()
        .toList();
  }
}
