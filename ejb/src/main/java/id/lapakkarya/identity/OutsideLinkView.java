package id.lapakkarya.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * That an account is a certain person of an identity provider.
 *
 * @param issuer how the provider calls itself
 */
public record OutsideLinkView(long id, String issuer, Instant linkedAt) implements Serializable {}
