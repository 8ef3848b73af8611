package id.lapakkarya.storefront;

import id.lapakkarya.storefront.SearchWords.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

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

  /**
   * What these words find, or others that mean the same. Where nothing has them, nor any that look
   * alike, a term is meant though a letter of it is wrong.
   */
  Matches find(List<Word> words, Function<List<List<Word>>, Matches> index) {
    Matches found = index.apply(ways(words));
    if (found.closeness() == Closeness.EXACT || found.closeness() == Closeness.SIMILAR) {
      return found;
    }
    Optional<List<Word>> meant = corrected(words);
    Matches other = meant.map(this::ways).map(index).orElse(Matches.NOTHING);
    return other.closeness() == Closeness.EXACT
        ? new Matches(other.scores(), Closeness.SIMILAR, written(meant.orElseThrow()))
        : found;
  }

  /** The same with the first term that is nearly among them; empty where none is. */
  private Optional<List<Word>> corrected(List<Word> words) {
    for (Pair pair : pairs) {
      for (int place = 0; place + pair.term.size() <= words.size(); place++) {
        List<Word> part = words.subList(place, place + pair.term.size());
        if (isNearly(part, pair.term) && !roots(part).equals(roots(pair.term))) {
          return Optional.of(with(words, place, pair, pair.term));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNearly(List<Word> words, List<Word> term) {
    return IntStream.range(0, term.size())
        .allMatch(place -> isNearly(words.get(place).written(), term.get(place).written()));
  }

  /** The first letter is hardly ever the wrong one. */
  private static boolean isNearly(String word, String other) {
    if (word.equals(other)) {
      return true;
    }
    if (word.length() < SearchRules.SHORTEST_MISSPELT || word.charAt(0) != other.charAt(0)) {
      return false;
    }
    Automaton alike = new LevenshteinAutomata(other, true).toAutomaton(SearchRules.edits(word));
    return new CharacterRunAutomaton(alike).run(word);
  }

  private static String written(List<Word> words) {
    return words.stream().map(Word::written).collect(Collectors.joining(" "));
  }

  /** These words as they are, and with each term that is among them in its other words. */
  List<List<Word>> ways(List<Word> words) {
    List<List<Word>> ways = new ArrayList<>();
    ways.add(words);
    List<String> roots = roots(words);
    for (Pair pair : pairs) {
      int place = Collections.indexOfSubList(roots, roots(pair.term));
      if (place >= 0 && ways.size() < MOST_WAYS) {
        ways.add(with(words, place, pair, pair.meaning));
      }
    }
    return ways;
  }

  private static List<Word> with(List<Word> words, int place, Pair pair, List<Word> instead) {
    List<Word> other = new ArrayList<>(words.subList(0, place));
    other.addAll(instead);
    other.addAll(words.subList(place + pair.term.size(), words.size()));
    return other;
  }

  /** A synonym is meant whatever the form of its words. */
  private static List<String> roots(List<Word> words) {
    return words.stream().map(word -> word.root().orElse(word.written())).toList();
  }
}
