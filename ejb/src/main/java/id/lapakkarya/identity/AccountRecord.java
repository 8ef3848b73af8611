package id.lapakkarya.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is held on a person as the owner of an account, for that person to read.
 *
 * @param mailProvenAt when the address was shown to be the person's
 * @param roles every role ever given
 * @param logins also those that are over, for as long as they are kept
 */
public record AccountRecord(
    AccountView account,
    Instant openedAt,
    Optional<Instant> mailProvenAt,
    List<AssignmentView> roles,
    List<LoginView> logins) {}
