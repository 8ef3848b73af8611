package id.lapakkarya.identity;

import java.time.Instant;
import java.util.Set;

/**
 * A partner's key to be made.
 *
 * @param scope one Lapas, or the platform
 * @param perHour requests
 * @param perDay requests, of a day in WIB
 * @param until when it ends by itself
 */
public record KeyDraft(
    String name,
    Scope scope,
    Set<Permission> permissions,
    int perHour,
    int perDay,
    Instant until) {}
