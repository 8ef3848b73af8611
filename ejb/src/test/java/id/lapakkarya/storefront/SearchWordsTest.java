package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.storefront.SearchWords.Word;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Songket Merah|songket merah",
        "kopi-lahat|kopi lahat",
        "\"kopi\" +(-@~<>*|kopi",
        "kopi yang pahit|kopi pahit",
        "yang|yang",
        "Café|cafe",
        "kopi teh gula roti tas batik peci mukena hijab|kopi teh gula roti tas batik peci mukena",
        "a|''",
        "'  '|''",
        "a b c|''"
      })
  void should_look_for_words_that_tell_something(String typed, String words) {
    assertThat(SearchWords.of(typed).stream().map(Word::written).collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }

  @Test
  void should_find_the_root_of_a_word() {
    assertThat(SearchWords.of("menyulam sulaman"))
        .extracting(Word::root)
        .containsExactly(Optional.of("sulam"), Optional.of("sulam"));
  }

  @Test
  void should_cut_a_word_that_has_no_end() {
    assertThat(SearchWords.of("a".repeat(300)).get(0).written()).hasSize(40);
  }
}
