package id.lapakkarya.onboarding;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;

/**
 * A work that a Lapas may show first.
 *
 * @param inStock whether it can be bought; buyers do not see it among the first otherwise
 */
public record Showpiece(String slug, LocalText name, String category, boolean inStock)
    implements Serializable {}
