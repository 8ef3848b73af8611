package id.lapakkarya.identity;

/**
 * Somebody signed in tried what is not allowed, or asked for what is not there for that person.
 * Heard before the refusal reaches the caller.
 *
 * @param action the use case, e.g. {@code ProductDesk.update}, or what was tried instead
 * @param code the refusal's stable code, e.g. {@code forbidden}
 * @param asked what was named, e.g. the slug of a shop; empty when nothing was
 */
public record AccessRefused(String action, String code, String asked) {}
