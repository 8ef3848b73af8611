package id.lapakkarya.platform;

import java.io.Serializable;

/**
 * One thing wrong with an input.
 *
 * @param field the input's name as the caller sent it, e.g. {@code buyer.email}
 * @param code a key of the bundle of messages
 */
public record Violation(String field, String code) implements Serializable {}
