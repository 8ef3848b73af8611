package id.lapakkarya.storefront;

import id.lapakkarya.storefront.SearchWords.Word;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An index of all listings: which products have the words that somebody looks for, and how well
 * they fit. Every engine is given the words of {@link SearchWords} and counts by {@link
 * SearchRules}, so that all find alike.
 */
sealed interface SearchIndex extends AutoCloseable permits LuceneIndex, ClusterIndex {
  /** Has these products listed so, and those of {@code changed} that have no text not at all. */
  void write(Set<Long> changed, Collection<ListingText> now);

  /**
   * Those with all the words; else those with all of them as somebody may have misspelt them; else
   * those with half of them or more.
   *
   * @param ways the same in other words; the first as it was asked
   */
  Matches matches(List<List<Word>> ways);

  default Matches matches(String text) {
    return matches(List.of(SearchWords.of(text)));
  }

  /** By product, what its text was when it was written: {@link ListingText#digest}. */
  Map<Long, Long> digests();

  @Override
  void close();
}
