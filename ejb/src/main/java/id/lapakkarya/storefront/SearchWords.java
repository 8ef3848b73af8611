package id.lapakkarya.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns what a buyer typed into a boolean full-text expression of MySQL: every word, each also as a
 * beginning.
 */
final class SearchWords {
  private static final int MOST_WORDS = 8;
  private static final int SHORTEST = 2;

  private SearchWords() {}

  /**
   * Empty when nothing searchable was typed. Operators of MySQL's boolean mode never get through.
   */
  static String expression(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
      if (word.length() >= SHORTEST && words.size() < MOST_WORDS) {
        words.add("+" + (word.length() > 40 ? word.substring(0, 40) : word) + "*");
      }
    }
    return String.join(" ", words);
  }
}
