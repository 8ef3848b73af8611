package id.lapakkarya.identity;

/**
 * Who opened the link of a mail.
 *
 * @param staff whether the password to be set is one of staff
 */
public record LinkView(LinkPurpose purpose, String email, String name, boolean staff) {}
