package id.lapakkarya.web.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.web.admin.catalogue.WordDifference.Fate;
import id.lapakkarya.web.admin.catalogue.WordDifference.Part;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
  @Test
  void should_mark_words_that_are_gone_and_new() {
    assertThat(WordDifference.between("Kain merah halus", "Kain biru halus"))
        .containsExactly(
            new Part(Fate.SAME, "Kain "),
            new Part(Fate.GONE, "merah "),
            new Part(Fate.NEW, "biru "),
            new Part(Fate.SAME, "halus"));
  }

  @Test
  void should_find_nothing_in_the_same_text_and_all_in_an_empty_one() {
    assertThat(WordDifference.between("Kain", "Kain")).containsExactly(new Part(Fate.SAME, "Kain"));
    assertThat(WordDifference.between("", "Kain")).containsExactly(new Part(Fate.NEW, "Kain"));
    assertThat(WordDifference.between("", "")).isEmpty();
  }

  @Test
  void should_lose_no_letter_of_either_text() {
    String before = "satu dua\ntiga  empat lima";
    String after = "dua\ntiga enam  empat";

    var parts = WordDifference.between(before, after);

    assertThat(text(parts, Fate.GONE)).isEqualTo(before);
    assertThat(text(parts, Fate.NEW)).isEqualTo(after);
  }

  @Test
  void should_show_texts_beyond_measure_as_a_whole() {
    String before = "kata ".repeat(3_000);

    assertThat(WordDifference.between(before, "lain")).hasSize(2);
  }

  private static String text(java.util.List<Part> parts, Fate fate) {
    return parts.stream()
        .filter(part -> part.fate() == Fate.SAME || part.fate() == fate)
        .map(Part::text)
        .collect(Collectors.joining());
  }
}
