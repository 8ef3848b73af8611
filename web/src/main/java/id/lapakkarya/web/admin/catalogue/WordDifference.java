package id.lapakkarya.web.admin.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a text is new and what is gone, word by word: by the longest common subsequence, so that
 * as much as possible stays.
 */
public final class WordDifference {
  /** Beyond so many words either text is shown as a whole. */
  private static final int MOST_WORDS = 2_000;

  private WordDifference() {}

  /** What became of some words. */
  public enum Fate {
    SAME,
    GONE,
    NEW
  }

  /** Words that follow each other and share a fate, with the space behind them. */
  public record Part(Fate fate, String text) implements Serializable {
    public boolean isGone() {
      return fate == Fate.GONE;
    }

    public boolean isNew() {
      return fate == Fate.NEW;
    }
  }

  /** The parts of both texts in their order. */
  public static List<Part> between(String before, String after) {
    List<String> was = words(before);
    List<String> is = words(after);
    List<Part> parts = new ArrayList<>();
    if (was.size() > MOST_WORDS || is.size() > MOST_WORDS) {
      add(parts, Fate.GONE, before);
      add(parts, Fate.NEW, after);
      return parts;
    }
    int[][] common = common(was, is);
    int i = 0;
    int j = 0;
    while (i < was.size() || j < is.size()) {
      if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
        add(parts, Fate.SAME, is.get(j));
        i++;
        j++;
      } else if (i < was.size() && (j == is.size() || common[i + 1][j] >= common[i][j + 1])) {
        add(parts, Fate.GONE, was.get(i++));
      } else {
        add(parts, Fate.NEW, is.get(j++));
      }
    }
    return parts;
  }

  /** How many words the rests from there have in common. */
  private static int[][] common(List<String> was, List<String> is) {
    int[][] common = new int[was.size() + 1][is.size() + 1];
    for (int i = was.size() - 1; i >= 0; i--) {
      for (int j = is.size() - 1; j >= 0; j--) {
        common[i][j] =
            was.get(i).equals(is.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("(?<=\\s)(?=\\S)")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static void add(List<Part> parts, Fate fate, String text) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).fate() == fate) {
      parts.set(last, new Part(fate, parts.get(last).text() + text));
    } else if (!text.isEmpty()) {
      parts.add(new Part(fate, text));
    }
  }
}
