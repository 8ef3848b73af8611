package id.lapakkarya.identity;

/**
 * What the reader of an invitation is asked.
 *
 * @param known the address has an account, whose password is asked for
 */
public record InvitedView(InvitationView invitation, boolean known) {}
