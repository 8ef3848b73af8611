package id.lapakkarya.web.shop.art;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DyeTest {
  @ParameterizedTest
  @CsvSource({
    "M · Hitam, BLACK",
    "Merah, RED",
    "Merah bata, BRICK",
    "Biru telur asin, AQUA",
    "Hijau botol, BOTTLE",
    "Kopi muda, MOCHA"
  })
  void should_know_a_variant_by_the_longest_name_of_its_colour(String variant, Dye dye) {
    assertThat(Dye.in("Kaos" + Dye.VARIANT + variant)).hasValue(dye.colour());
  }

  @Test
  void should_not_take_a_products_name_for_a_colour() {
    assertThat(Dye.in("Kaos Hitam")).isEmpty();
    assertThat(Dye.in("Kaos Hitam" + Dye.VARIANT + "XL")).isEmpty();
    assertThat(Drawings.named("Kaos Hitam", "XL")).isEqualTo("Kaos Hitam");
  }

  @Test
  void should_draw_a_variant_in_its_colour_and_let_its_pattern_be_seen() {
    String white = draw("Kaos" + Dye.VARIANT + "Putih");
    String black = draw("Kaos" + Dye.VARIANT + "Hitam");

    assertThat(white).contains("#f5f2ec").isNotEqualTo(black);
    assertThat(black).contains("#26211f");
  }

  @Test
  void should_keep_thread_and_cloth_apart() {
    Palette palette =
        Palette.of(Craft.SONGKET, Motif.JUMPUTAN, null, Chance.of("uji"))
            .dyed(Colour.of("#f5f2ec"));

    assertThat(palette.cloth().brightness() - palette.thread().brightness()).isGreaterThan(0.2);
    assertThat(palette.cloth().brightness() - palette.relief().brightness()).isGreaterThan(0.2);
  }

  private static String draw(String words) {
    return ProductArt.draw(
        new ProductArt.Subject("contoh", "kaos-sablon", "jumputan", "#0f5d58", words, 0));
  }
}
