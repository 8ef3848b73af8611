package id.lapakkarya.checkout;

/**
 * A caller's promise that the same key means the same order.
 *
 * @param key chosen by the caller, 1..120 characters; scoped to the cart
 * @param bodyHash SHA-256 of what was sent
 */
public record Idempotency(String key, String bodyHash) {}
