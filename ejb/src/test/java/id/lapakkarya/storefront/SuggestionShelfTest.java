package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.storefront.Suggested.Named;
import id.lapakkarya.storefront.Suggested.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionShelfTest {
  private static final ListingShelf SHELF =
      ListingShelf.of(
          List.of(
              row(1, "Songket Lepus", "Lepus Songket", "songket", "lpp", true),
              row(2, "Songket Tawur", "Scattered Songket", "songket", "lpp", true),
              row(3, "Songket Bungo Cina", "Songket of Flowers", "songket", "lpp", true),
              row(4, "Tas Rajut Songket", "Crocheted Songket Bag", "tas", "lapas", false),
              row(5, "Tas Kanvas", "Canvas Bag", "tas", "lapas", true),
              row(6, "Kopi Lanang", "Peaberry Coffee", "kopi", "lapas", true)));

  private static final SuggestionShelf INDONESIAN =
      new SuggestionShelf(
          SHELF,
          Map.of("songket", "Songket", "tas", "Tas", "kopi", "Kopi"),
          Locale.forLanguageTag("id"));

  @Test
  void should_suggest_words_that_begin_so_with_how_many_have_them() {
    assertThat(INDONESIAN.suggest("son").phrases()).containsExactly(new Phrase("songket", 4));
    assertThat(INDONESIAN.suggest("KA").phrases()).containsExactly(new Phrase("kanvas", 1));
  }

  @Test
  void should_go_on_from_the_words_before() {
    assertThat(INDONESIAN.suggest("tas ra").phrases()).containsExactly(new Phrase("tas rajut", 1));
    assertThat(INDONESIAN.suggest("kopi ra")).isEqualTo(Suggested.NOTHING);
  }

  @Test
  void should_suggest_categories_and_shops_by_name_and_town() {
    assertThat(INDONESIAN.suggest("son").categories())
        .containsExactly(new Named("songket", "Songket", 3));
    assertThat(INDONESIAN.suggest("toko lp").shops())
        .containsExactly(new Named("lpp", "Toko lpp", 3));
    assertThat(INDONESIAN.suggest("palem").shops()).hasSize(2);
  }

  @Test
  void should_suggest_works_in_stock_first_and_of_several_shops() {
    assertThat(INDONESIAN.suggest("songket").products())
        .extracting(ListingView::productId)
        .containsExactly(3L, 2L, 1L, 4L);
  }

  @Test
  void should_speak_the_language_of_who_types() {
    SuggestionShelf english = new SuggestionShelf(SHELF, Map.of("tas", "Bags"), Locale.ENGLISH);

    assertThat(english.suggest("bag").categories()).containsExactly(new Named("tas", "Bags", 2));
    assertThat(english.suggest("can").phrases()).containsExactly(new Phrase("canvas", 1));
    assertThat(INDONESIAN.suggest("bag")).isEqualTo(Suggested.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "s", "?", "xylofon"})
  void should_suggest_nothing_for_what_says_nothing(String typed) {
    assertThat(INDONESIAN.suggest(typed)).isEqualTo(Suggested.NOTHING);
  }

  private static ListingRow row(
      long id, String name, String english, String category, String shop, boolean inStock) {
    ListingView view =
        new ListingView(
            id,
            "karya-" + id,
            new LocalText(name, english),
            category,
            shop,
            "Toko " + shop,
            "Palembang",
            Rupiah.of(1),
            Rupiah.of(1),
            inStock,
            0,
            "");
    Instant created = Instant.EPOCH.plusSeconds(id);
    return new ListingRow(view, List.of(category), List.of(), Map.of(), created, created);
  }
}
