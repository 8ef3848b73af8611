package id.lapakkarya.identity;

import id.lapakkarya.platform.Event;

/**
 * Somebody was given a role, or one has been taken away.
 *
 * @param scope key of where it is held
 * @param given false when it has ended
 * @param by account of who did it: gave it, accepted it, took it away or laid it down
 */
public record AssignmentChanged(long account, String role, String scope, boolean given, long by)
    implements Event {}
