package id.lapakkarya.identity;

/**
 * Tokens for a program.
 *
 * @param accessToken sent with each call
 * @param expiresIn seconds until it ends
 * @param refreshToken good once, for the next two
 * @param refreshExpiresIn seconds until nothing but a new sign-in helps
 */
public record TokenView(
    String accessToken, long expiresIn, String refreshToken, long refreshExpiresIn) {}
