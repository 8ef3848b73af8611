package id.lapakkarya.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read on what. */
class ContrastTest {
  @Test
  void should_reckon_as_wcag_does() {
    assertThat(Contrast.ratio("#000000", "#ffffff")).isCloseTo(21, within(0.001));
    assertThat(Contrast.ratio("#777777", "#ffffff")).isCloseTo(4.478, within(0.001));
    assertThat(Contrast.ratio("#7a1626", "#7a1626")).isEqualTo(1);
  }

  @Test
  void should_draw_the_line_at_four_and_a_half() {
    assertThat(Contrast.isReadable("#777777", "#ffffff")).isFalse();
    assertThat(Contrast.isReadable("#767676", "#ffffff")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#ffffff", "#000000", "#777777", "#808080", "#ff0000", "#b98a2c", "#fbf7ef"})
  void should_always_find_an_ink_that_can_be_read(String ground) {
    assertThat(Contrast.isReadable(Contrast.inkOn(ground), ground)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffffff", "#ff0000", "#b98a2c", "#00ff00"})
  void should_darken_until_it_can_be_read_on_the_page_and_white_on_it(String colour) {
    String shade = Contrast.darkened(colour);

    assertThat(Contrast.isReadable(shade, Contrast.PAGE)).isTrue();
    assertThat(Contrast.isReadable("#ffffff", shade)).isTrue();
  }

  @Test
  void should_leave_a_colour_that_is_dark_enough() {
    assertThat(Contrast.darkened("#7a1626")).isEqualTo("#7a1626");
  }
}
