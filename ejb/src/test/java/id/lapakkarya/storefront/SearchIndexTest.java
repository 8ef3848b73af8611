package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final ListingText SONGKET =
      new ListingText(1, "Songket Lepus", "Songket Lepus Songket", "benang emas Palembang");
  private static final ListingText EMBROIDERY =
      new ListingText(2, "Mukena Sulaman", "Mukena Sulaman Mukena", "katun Palembang");
  private static final ListingText COFFEE =
      new ListingText(3, "Kopi Lanang", "Kopi Lanang Kopi Kuliner", "biji tunggal, rasa emas");

  @TempDir private Path directory;
  private SearchIndex index;

  @BeforeEach
  void fill() {
    index = new LuceneIndex(directory.resolve("1"));
    index.write(Set.of(), List.of(SONGKET, EMBROIDERY, COFFEE));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void should_find_a_word_that_was_misspelt() {
    assertThat(found("songet")).containsExactly(1L);
    assertThat(found("mukna sulamn")).containsExactly(2L);
  }

  @Test
  void should_find_other_forms_of_a_word() {
    assertThat(found("menyulam")).containsExactly(2L);
  }

  @Test
  void should_find_by_the_beginning_of_a_word() {
    assertThat(found("son")).containsExactly(1L);
  }

  @Test
  void should_ask_for_all_words_where_something_has_them_all() {
    assertThat(found("emas palembang")).containsExactly(1L);
    assertThat(found("kopi yang emas")).containsExactly(3L);
  }

  @Test
  void should_look_for_the_thing_and_not_for_how_it_is_bought() {
    index.write(
        Set.of(), List.of(new ListingText(4, "Songket Merah", "Songket Merah Songket", "katun")));

    assertThat(found("jual songket murah")).containsExactlyInAnyOrder(1L, 4L);
    assertThat(found("harga kopi")).containsExactly(3L);
  }

  @Test
  void should_show_what_has_most_words_where_nothing_has_all() {
    assertThat(found("kopi lanang xylofon")).containsExactly(3L);
  }

  @Test
  void should_find_nothing_for_what_is_nowhere() {
    assertThat(found("xylofon")).isEmpty();
    assertThat(found("?!*")).isEmpty();
    assertThat(found("")).isEmpty();
  }

  @Test
  void should_take_signs_of_a_query_language_for_nothing_special() {
    assertThat(found("+songket* -(emas~2 AND [a TO z]")).containsExactly(1L);
  }

  @Test
  void should_prefer_a_word_in_the_name() {
    index.write(
        Set.of(), List.of(new ListingText(4, "Tas Emas", "Tas Emas Tas", "kain polos biasa")));

    var scores = index.matches("emas").scores();

    assertThat(scores.get(4L)).isGreaterThan(scores.get(1L)).isGreaterThan(scores.get(3L));
  }

  @Test
  void should_follow_what_changes() {
    ListingText renamed = new ListingText(1, "Tenun Lepus", "Tenun Lepus Tenun", "Palembang");

    index.write(Set.of(1L, 3L), List.of(renamed));

    assertThat(found("songket")).isEmpty();
    assertThat(found("tenun")).containsExactly(1L);
    assertThat(found("kopi")).isEmpty();
  }

  @Test
  void should_say_how_near_it_comes_and_what_would_be_right() {
    assertThat(index.matches("songket"))
        .returns(Closeness.EXACT, Matches::closeness)
        .returns("", Matches::instead);
    assertThat(index.matches("songet lepus"))
        .returns(Closeness.SIMILAR, Matches::closeness)
        .returns("songket lepus", Matches::instead);
    assertThat(index.matches("kopi lanang xylofon"))
        .returns(Closeness.PARTIAL, Matches::closeness)
        .returns("", Matches::instead);
    assertThat(index.matches("xylofon")).isEqualTo(Matches.NOTHING);
  }

  @Test
  void should_find_what_other_words_mean() {
    Synonyms synonyms =
        Synonyms.of(
            List.of(
                new SynonymView(1, 0, "kain tenun palembang", "songket", false, Instant.EPOCH)));

    Matches found = index.matches(synonyms.ways(SearchWords.of("kain tenun Palembang")));

    assertThat(found.scores()).containsOnlyKeys(1L);
    assertThat(found.closeness()).isEqualTo(Closeness.EXACT);
  }

  @Test
  void should_tell_by_digest_what_it_was_written_from() {
    index.write(Set.of(2L), List.of());

    assertThat(index.digests())
        .containsExactlyInAnyOrderEntriesOf(Map.of(1L, SONGKET.digest(), 3L, COFFEE.digest()));
    assertThat(SONGKET.digest())
        .isNotEqualTo(
            new ListingText(1, "Songket", "Lepus Songket Lepus Songket", SONGKET.about()).digest());
  }

  private Set<Long> found(String text) {
    return index.matches(text).scores().keySet();
  }
}
