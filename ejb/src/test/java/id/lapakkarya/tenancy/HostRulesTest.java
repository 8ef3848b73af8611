package id.lapakkarya.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostRulesTest {
  @ParameterizedTest
  @CsvSource({
    "toko.contoh.test, toko.contoh.test",
    " Toko.Contoh.Test. , toko.contoh.test",
    "a-1.xn--p1ai, a-1.xn--p1ai"
  })
  void should_take_whole_names(String typed, String name) {
    assertThat(HostRules.plain(typed)).isEqualTo(name);
    assertThat(HostRules.isHost(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "toko.localhost",
        "127.0.0.1",
        "[::1]",
        "toko",
        "-toko.contoh.test",
        "toko..contoh.test",
        "toko.contoh.test:8080",
        "toko.contoh.test/admin",
        "toko_a.contoh.test"
      })
  void should_take_nothing_else(String name) {
    assertThat(HostRules.isHost(name)).isFalse();
  }
}
