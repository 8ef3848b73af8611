package id.lapakkarya.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Who holds which role where, for those who look after staff.
 *
 * @param until when it ends by itself
 */
public record AssignmentView(
    long id,
    long account,
    String email,
    String name,
    Role role,
    Scope scope,
    Instant grantedAt,
    Optional<Instant> until)
    implements Serializable {}
