package id.lapakkarya.storefront;

import id.lapakkarya.storefront.SearchWords.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Which words mean the same to the search. */
final class Synonyms {
  /** Enough for what anybody means, and no more work than that. */
  private static final int MOST_WAYS = 6;

  private final List<Pair> pairs;

  private record Pair(List<Word> term, List<Word> meaning) {
    boolean isTelling() {
      return !term.isEmpty() && !meaning.isEmpty();
    }
  }

  private Synonyms(List<Pair> pairs) {
    this.pairs = pairs;
  }

  static Synonyms of(List<SynonymView> all) {
    return new Synonyms(
        all.stream()
            .flatMap(
                each -> {
                  Pair pair = new Pair(SearchWords.of(each.term()), SearchWords.of(each.meaning()));
                  return each.bothWays()
                      ? Stream.of(pair, new Pair(pair.meaning(), pair.term()))
                      : Stream.of(pair);
                })
            .filter(Pair::isTelling)
            .toList());
  }

  /** These words as they are, and with each term that is among them in its other words. */
  List<List<Word>> ways(List<Word> words) {
    List<List<Word>> ways = new ArrayList<>();
    ways.add(words);
    List<String> roots = roots(words);
    for (Pair pair : pairs) {
      int place = Collections.indexOfSubList(roots, roots(pair.term));
      if (place >= 0 && ways.size() < MOST_WAYS) {
        List<Word> other = new ArrayList<>(words.subList(0, place));
        other.addAll(pair.meaning);
        other.addAll(words.subList(place + pair.term.size(), words.size()));
        ways.add(other);
      }
    }
    return ways;
  }

  /** A synonym is meant whatever the form of its words. */
  private static List<String> roots(List<Word> words) {
    return words.stream().map(word -> word.root().orElse(word.written())).toList();
  }
}
