package id.lapakkarya.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RupiahTest {
  @Test
  void should_print_as_indonesians_write_it() {
    assertThat(Rupiah.of(0)).hasToString("Rp0");
    assertThat(Rupiah.of(999)).hasToString("Rp999");
    assertThat(Rupiah.of(150_000)).hasToString("Rp150.000");
    assertThat(Rupiah.of(1_250_000)).hasToString("Rp1.250.000");
    assertThat(Rupiah.of(-1_000)).hasToString("-Rp1.000");
  }

  @Test
  void should_refuse_to_overflow() {
    assertThatThrownBy(() -> Rupiah.of(Long.MAX_VALUE).plus(Rupiah.of(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rupiah.of(Long.MAX_VALUE).times(2))
        .isInstanceOf(ArithmeticException.class);
  }
}
