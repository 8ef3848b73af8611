package id.lapakkarya.storefront;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts become words, for what is found and for what is looked for alike: in small letters
 * without accents, either as they were written or as Indonesian roots ("menyulam" and "sulaman" are
 * "sulam") without the words that tell nothing.
 */
final class SearchWords {
  /** The field of words as they were written; all others hold roots. */
  static final String WRITTEN = "written";

  private static final int MOST_WORDS = 8;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final String ROOTS = "roots";

  /** What people type around a thing: it says how they buy, not what. */
  private static final Set<String> OF_BUYING =
      Set.of(
          "beli",
          "jual",
          "harga",
          "murah",
          "termurah",
          "mahal",
          "bagus",
          "terbaik",
          "promo",
          "diskon",
          "grosir",
          "online",
          "original");

  private static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(new Words(true), Map.of(WRITTEN, new Words(false)));

  private SearchWords() {}

  static Analyzer analyzer() {
    return ANALYZER;
  }

  /**
   * A word that somebody looks for.
   *
   * @param root empty for a word that tells nothing, such as "yang"
   */
  record Word(String written, Optional<String> root) {}

  /**
   * The words of what a buyer typed, the first few of those that can be looked for. Words that tell
   * nothing are among them only when there are no others.
   */
  static List<Word> of(String text) {
    List<Word> all =
        written(text).stream()
            .map(word -> new Word(word, tokens(ROOTS, word).stream().findFirst()))
            .toList();
    List<Word> telling = all.stream().filter(word -> word.root().isPresent()).toList();
    return (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
  }

  /** All words of a text that is to be found, as an index of that field holds them. */
  static List<String> indexed(String field, String text) {
    return tokens(field, text);
  }

  /** The words of a text as they were written, without those that are too short to look for. */
  static List<String> written(String text) {
    return tokens(WRITTEN, text).stream()
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
        .toList();
  }

  private static List<String> tokens(String field, String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory not read", e);
    }
  }

  private static final class Words extends Analyzer {
    private final boolean roots;

    Words(boolean roots) {
      this.roots = roots;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer tokenizer = new StandardTokenizer();
      TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
      if (roots) {
        words =
            new IndonesianStemFilter(
                new StopFilter(
                    new StopFilter(words, IndonesianAnalyzer.getDefaultStopSet()),
                    StopFilter.makeStopSet(List.copyOf(OF_BUYING))));
      }
      return new TokenStreamComponents(tokenizer, words);
    }
  }
}
