package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfoundTermsTest {
  private final UnfoundTerms unfound = new UnfoundTerms();

  @Test
  void should_count_the_same_words_together_and_give_them_once() {
    unfound.note("Ulos  Batak");
    unfound.note(" ulos batak ");
    unfound.note("koteka");

    assertThat(unfound.take()).isEqualTo(Map.of("ulos batak", 2, "koteka", 1));
    assertThat(unfound.take()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "30145",
        "0812 3456 7890",
        "nomor 0812-3456-7890 siti",
        "1671 0112 3456 0001",
        "siti@contoh.test",
        "https://contoh.test/a",
        "LK-261122-7F3KQ",
        "?!*"
      })
  void should_not_take_what_may_tell_who_somebody_is(String text) {
    unfound.note(text);

    assertThat(unfound.take()).isEmpty();
  }

  @Test
  void should_not_take_what_is_too_long_for_words() {
    unfound.note("ukir ".repeat(13));

    assertThat(unfound.take()).isEmpty();
  }

  @Test
  void should_hold_no_more_than_it_has_room_for() {
    for (int each = 0; each < 3_000; each++) {
      unfound.note(
          "kata" + Integer.toString(each, 36).replaceAll("[0-9]", "z") + "x".repeat(each % 40));
    }

    assertThat(unfound.take()).hasSizeBetween(100, 1_000);
  }
}
