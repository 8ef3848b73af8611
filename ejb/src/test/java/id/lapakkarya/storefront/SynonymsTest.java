package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.storefront.SearchWords.Word;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SynonymsTest {
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

  private static List<String> ways(String text) {
    return SYNONYMS.ways(SearchWords.of(text)).stream()
        .map(words -> words.stream().map(Word::written).collect(Collectors.joining(" ")))
        .toList();
  }

  private static SynonymView synonym(long id, String term, String meaning, boolean bothWays) {
    return new SynonymView(id, 0, term, meaning, bothWays, Instant.EPOCH);
  }
}
