package id.lapakkarya.customer;

/**
 * An address as a customer writes it.
 *
 * @param label what the customer calls it, 1..40 characters
 * @param district code of Kemendagri, e.g. {@code 16.71.01}
 * @param postalCode five digits
 * @param preferred whether it is to be the one that the checkout begins with
 */
public record AddressDraft(
    String label,
    String recipient,
    String phone,
    String district,
    String postalCode,
    String street,
    boolean preferred) {}
