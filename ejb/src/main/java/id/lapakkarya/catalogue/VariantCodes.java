package id.lapakkarya.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes codes for variants, so that staff can tell by them what a variant is. */
public final class VariantCodes {
  private static final int LONGEST = 40;
  private static final int LETTERS_OF_A_VALUE = 3;

  private VariantCodes() {}

  /**
   * A code that begins as another one and goes on with the first letters of the values, e.g. {@code
   * LPP-TAS-01-M-MER}; with a number behind it where that is taken.
   *
   * @param base empty for none: then there is no proposal either, and the answer is empty
   * @param taken is given the answer
   */
  public static String propose(String base, Collection<String> values, Set<String> taken) {
    if (base == null || base.isBlank()) {
      return "";
    }
    String end =
        values.stream()
            .map(VariantCodes::letters)
            .filter(letters -> !letters.isEmpty())
            .map(letters -> "-" + letters)
            .collect(Collectors.joining());
    String proposal = cut(base.strip(), end);
    for (int i = 2; !taken.add(proposal); i++) {
      proposal = cut(base.strip(), end + "-" + i);
    }
    return proposal;
  }

  private static String letters(String value) {
    String plain =
        Normalizer.normalize(value, Normalizer.Form.NFD)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]", "");
    return plain.substring(0, Math.min(LETTERS_OF_A_VALUE, plain.length()));
  }

  private static String cut(String base, String end) {
    return base.substring(0, Math.min(base.length(), LONGEST - end.length())) + end;
  }
}
