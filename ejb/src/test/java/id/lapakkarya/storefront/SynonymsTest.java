package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.storefront.SearchWords.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  private static final Map<Long, Double> SCORES = Map.of(1L, 1.0);

  private static final Synonyms SYNONYMS =
      Synonyms.of(
          List.of(
              synonym(1, "kain tenun palembang", "songket", false),
              synonym(2, "jilbab", "hijab", true),
              synonym(3, "?!", "songket", true)));

  @Test
  void should_say_the_same_in_other_words() {
    assertThat(ways("kain tenun Palembang merah"))
        .containsExactly("kain tenun palembang merah", "songket merah");
  }

  @Test
  void should_go_one_way_unless_it_is_told_otherwise() {
    assertThat(ways("songket")).containsExactly("songket");
    assertThat(ways("jilbab")).containsExactly("jilbab", "hijab");
    assertThat(ways("hijab sekolah")).containsExactly("hijab sekolah", "jilbab sekolah");
  }

  @Test
  void should_leave_alone_what_has_only_some_of_the_words() {
    assertThat(ways("kain palembang tenun")).containsExactly("kain palembang tenun");
    assertThat(ways("kain tenun")).containsExactly("kain tenun");
  }

  @Test
  void should_know_a_term_in_whatever_form() {
    assertThat(ways("jilbabnya")).containsExactly("jilbabnya", "hijab");
  }

  @Test
  void should_know_a_term_with_a_letter_wrong_where_nothing_else_is_found() {
    assertThat(found("jilbap sekolah", "hijab sekolah"))
        .isEqualTo(new Matches(SCORES, Closeness.SIMILAR, "jilbab sekolah"));
    assertThat(found("kain tenin Palembang", "songket").instead())
        .isEqualTo("kain tenun palembang");
  }

  @Test
  void should_correct_no_term_where_the_words_are_found_themselves() {
    assertThat(found("jilbap", "jilbap")).isEqualTo(new Matches(SCORES, Closeness.EXACT, ""));
  }

  @Test
  void should_take_no_other_word_for_a_term() {
    assertThat(found("gilbap", "hijab").closeness()).isEqualTo(Closeness.NONE);
    assertThat(found("jil", "hijab").closeness()).isEqualTo(Closeness.NONE);
    assertThat(found("jalbop", "hijab").closeness()).isEqualTo(Closeness.NONE);
  }

  /** What is found where goods have these words alone. */
  private static Matches found(String text, String onSale) {
    return SYNONYMS.find(
        SearchWords.of(text),
        ways ->
            ways.stream().anyMatch(words -> written(words).equals(onSale))
                ? new Matches(SCORES, Closeness.EXACT, "")
                : Matches.NOTHING);
  }

  private static List<String> ways(String text) {
    return SYNONYMS.ways(SearchWords.of(text)).stream().map(SynonymsTest::written).toList();
  }

  private static String written(List<Word> words) {
    return words.stream().map(Word::written).collect(Collectors.joining(" "));
  }

  private static SynonymView synonym(long id, String term, String meaning, boolean bothWays) {
    return new SynonymView(id, 0, term, meaning, bothWays, Instant.EPOCH);
  }
}
