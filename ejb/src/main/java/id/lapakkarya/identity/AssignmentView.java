package id.lapakkarya.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who holds which role where, for those who look after staff.
 *
 * @param until when it ends by itself; null when it does not
 * @param secondFactor whether the person signs in with a code besides the password
 */
public record AssignmentView(
    long id,
    long account,
    String email,
    String name,
    Role role,
    Scope scope,
    Instant grantedAt,
    Instant until,
    boolean secondFactor)
    implements Serializable {}
