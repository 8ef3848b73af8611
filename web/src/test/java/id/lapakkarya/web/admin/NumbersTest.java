package id.lapakkarya.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.Rupiah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "150000,150000",
    "150.000,150000",
    "Rp150.000,150000",
    "' rp 1.250.000 ',1250000",
    "0,0"
  })
  void should_read_what_people_type(String text, long number) {
    assertThat(Numbers.read(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "1,5", "150,000", "15.00", "-1", "1e5", "9999999999999999"})
  void should_refuse_what_could_mean_something_else(String text) {
    assertThat(Numbers.read(text)).isEmpty();
  }

  @Test
  void should_print_what_it_reads() {
    Rupiah price = Rupiah.of(1_250_000);

    assertThat(Numbers.read(Numbers.print(price))).hasValue(price.amount());
  }
}
