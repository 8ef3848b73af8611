package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violation;
import id.lapakkarya.platform.Violations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityPricesTest {
  private static final Rupiah ALONE = Rupiah.of(100_000);
  private static final QuantityPrices STEPS = QuantityPrices.parse("12:95000;50:90000");

  @ParameterizedTest
  @CsvSource({"1, 100000", "11, 100000", "12, 95000", "49, 95000", "50, 90000", "999, 90000"})
  void should_charge_the_step_that_the_pieces_reach(int pieces, long price) {
    assertThat(STEPS.priceFor(pieces, ALONE)).isEqualTo(Rupiah.of(price));
  }

  @Test
  void should_charge_the_price_of_one_where_there_are_no_steps() {
    assertThat(QuantityPrices.NONE.priceFor(999, ALONE)).isEqualTo(ALONE);
  }

  @Test
  void should_read_what_it_writes() {
    assertThat(STEPS.text()).isEqualTo("12:95000;50:90000");
    assertThat(QuantityPrices.parse(" 12 : 95000 ; 50:90000 ")).isEqualTo(STEPS);
    assertThat(QuantityPrices.parse("")).isEqualTo(QuantityPrices.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "12:", ":95000", "12:95.000", "12:95000;", "12=95000", "-2:1"})
  void should_not_read_anything_else(String text) {
    assertThatThrownBy(() -> QuantityPrices.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1:95000, f[0].from, out-of-range",
    "12:100000, f[0].price, not-cheaper",
    "12:0, f[0].price, out-of-range",
    "12:95000;12:90000, f[1].from, not-rising",
    "12:95000;50:95000, f[1].price, not-cheaper",
    "2:6;3:5;4:4;5:3;6:2;7:1, f, too-many"
  })
  void should_tell_what_is_wrong_beside_its_field(String steps, String field, String code) {
    assertThat(wrong(steps)).containsExactly(new Violation(field, code));
  }

  @Test
  void should_allow_five_falling_steps() {
    assertThat(wrong("2:99999;3:99998;4:99997;5:99996;999:1")).isEmpty();
  }

  @Test
  void should_lose_the_steps_that_a_lower_price_reaches() {
    assertThat(STEPS.below(Rupiah.of(95_000)).text()).isEqualTo("50:90000");
    assertThat(STEPS.below(ALONE)).isEqualTo(STEPS);
  }

  @Test
  void should_rise_as_the_price_does() {
    PriceRise rise = new PriceRise(PriceRise.Unit.PERCENT, 10);

    assertThat(STEPS.repriced(rise::of).text()).isEqualTo("12:104500;50:99000");
  }

  private static List<Violation> wrong(String steps) {
    Violations violations = new Violations();
    QuantityPrices.parse(steps).check("f", ALONE, violations);
    return violations.all();
  }
}
