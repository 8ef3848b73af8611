package id.lapakkarya.web.shop;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.Rupiah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"150000", "Rp150.000", " 150 000 "})
  void should_read_an_amount_as_people_type_it(String typed) {
    assertThat(Numbers.rupiah(typed)).contains(Rupiah.of(150_000));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"murah", "9999999999999999999"})
  void should_count_what_is_no_amount_as_not_typed(String typed) {
    assertThat(Numbers.rupiah(typed)).isEmpty();
  }

  @Test
  void should_stay_within_the_pages_of_a_list() {
    assertThat(Numbers.pageOf("999999999")).isEqualTo(10_000);
    assertThat(Numbers.pageOf("-1")).isZero();
    assertThat(Numbers.pageOf(null)).isZero();
  }
}
