package id.lapakkarya.identity;

import java.util.Optional;

/**
 * A person as an identity provider has proven them (OpenID Connect Core 1.0, section 2).
 *
 * @param issuer who says so
 * @param subject the person there, for good; never given to somebody else
 * @param email the address now, only where the provider has verified it
 */
public record OutsideIdentity(String issuer, String subject, Optional<String> email) {}
