package id.lapakkarya.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A role that somebody was asked to take and has not taken yet.
 *
 * @param until when the role will end by itself; null when it will not
 * @param account of who asks
 * @param by name of who asks
 * @param expired the link in the mail is too old; another can be sent
 * @param handover the role of who asks ends with it
 */
public record InvitationView(
    long id,
    String email,
    Role role,
    Scope scope,
    Instant until,
    long account,
    String by,
    Instant sentAt,
    Instant expiresAt,
    boolean expired,
    boolean handover)
    implements Serializable {}
