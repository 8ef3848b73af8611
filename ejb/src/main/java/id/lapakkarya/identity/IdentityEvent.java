package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;

/**
 * Something happened to an account, an assignment or a help session. Heard within the use case's
 * transaction.
 *
 * @param action e.g. {@code sign-in}, {@code assignment.grant}
 * @param subject number of what it happened to, of the kind that {@code subjectType} names
 * @param details facts without personal values
 * @param account whose account it concerns
 * @param email of that account: a personal value, for those who keep it as one
 * @param tenant where, when it concerns one Lapas
 */
public record IdentityEvent(
    String action,
    String subjectType,
    String subject,
    Map<String, String> details,
    long account,
    String email,
    Optional<TenantId> tenant) {
  /** The password was right; what begins with it and a dot was a refused attempt. */
  public static final String SIGNED_IN = "sign-in";

  static IdentityEvent ofAccount(String action, AccountView account) {
    return ofAccount(action, account.id(), account.email(), Map.of());
  }

  static IdentityEvent ofAccount(
      String action, long account, String email, Map<String, String> details) {
    return new IdentityEvent(
        action, "account", Long.toString(account), details, account, email, Optional.empty());
  }

  /**
   * About a role, held or offered.
   *
   * @param subjectType {@code assignment} or {@code invitation}
   */
  static IdentityEvent ofRole(
      String action, String subjectType, long subject, Role role, Scope scope, Account concerned) {
    return new IdentityEvent(
        action,
        subjectType,
        Long.toString(subject),
        Map.of("role", role.name(), "scope", scope.key()),
        concerned.id(),
        concerned.email(),
        scope.tenant());
  }
}
