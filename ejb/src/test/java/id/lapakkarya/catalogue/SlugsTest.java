package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource({
    "Kain Jumputan 'Titik Tujuh', kain-jumputan-titik-tujuh",
    "Kopi Café 250 g, kopi-cafe-250-g",
    "--!!--, karya"
  })
  void should_make_a_readable_address(String name, String slug) {
    assertThat(Slugs.of(name)).isEqualTo(slug);
    assertThat(Slugs.isValid(Slugs.of(name))).isTrue();
  }
}
