package id.lapakkarya.identity;

/**
 * A person has shown that an address is the own one. Heard within the use case's transaction.
 *
 * @param account of that person
 */
public record MailProven(long account, String email) {}
