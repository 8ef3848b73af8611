package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.catalogue.PriceRise.Unit;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceRiseTest {
  @ParameterizedTest
  @CsvSource({
    "PERCENT, 10, 150000, 165000",
    "PERCENT, 3, 149500, 154000",
    "PERCENT, 1, 1000, 1100",
    "PERCENT, 100, 333, 700",
    "PERCENT, 300, 1000000000, 4000000000",
    "RUPIAH, 2500, 149999, 152499"
  })
  void should_go_up_by_percent_to_whole_hundreds_and_by_rupiah_exactly(
      Unit unit, long amount, long price, long expected) {
    assertThat(new PriceRise(unit, amount).of(Rupiah.of(price))).isEqualTo(Rupiah.of(expected));
  }

  @ParameterizedTest
  @CsvSource({"PERCENT, 0", "PERCENT, 301", "RUPIAH, 0", "RUPIAH, -5", "RUPIAH, 1000000001"})
  void should_refuse_what_is_no_rise(Unit unit, long amount) {
    assertThatThrownBy(() -> new PriceRise(unit, amount).check())
        .isInstanceOf(LapakException.class)
        .hasMessageContaining("rise");
  }

  @Test
  void should_take_a_rise_within_bounds() {
    assertThatCode(() -> new PriceRise(Unit.PERCENT, 300).check()).doesNotThrowAnyException();
  }
}
