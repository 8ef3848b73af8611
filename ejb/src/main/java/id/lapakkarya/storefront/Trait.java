package id.lapakkarya.storefront;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A value that a listing has of a facet.
 *
 * @param slug by which it is asked for, e.g. {@code pucuk-rebung}
 * @param name as the first of those who have it writes it, beginning with a capital
 */
public record Trait(FacetKind kind, String slug, String name) {
  static Trait of(FacetKind kind, String name) {
    String plain = name.strip();
    int rest = Math.min(1, plain.length());
    String first = plain.substring(0, rest).toUpperCase(Locale.ROOT);
    return new Trait(kind, slugOf(plain), first + plain.substring(rest));
  }

  private static String slugOf(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
