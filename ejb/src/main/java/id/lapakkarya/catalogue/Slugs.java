package id.lapakkarya.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Readable addresses made from names. */
public final class Slugs {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Slugs() {}

  public static boolean isValid(String slug) {
    return slug != null && slug.length() <= 100 && FORM.matcher(slug).matches();
  }

  /**
   * Small letters, digits and single dashes, at most 90 characters; "karya" where nothing is left
   * of the name.
   */
  public static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (plain.length() > 90) {
      plain = plain.substring(0, 90).replaceAll("-+$", "");
    }
    return plain.isEmpty() ? "karya" : plain;
  }
}
