package id.lapakkarya.identity;

/**
 * A bearer token for programs.
 *
 * @param expiresIn seconds
 */
public record TokenView(String accessToken, long expiresIn) {}
