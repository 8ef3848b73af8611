package id.lapakkarya.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevicesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Mobile Safari/537.36|Chrome, Android",
        "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36|Samsung Internet, Android",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1|Safari, iPhone",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/128.0.0.0 Safari/537.36 Edg/128.0.0.0|Edge, Windows",
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0|Firefox, Linux",
        "curl/8.5.0|''",
        "<script>alert(1)</script>|''"
      })
  void should_name_browser_and_system(String userAgent, String name) {
    assertThat(Devices.nameOf(userAgent)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({","})
  void should_name_nothing_that_says_nothing(String userAgent) {
    assertThat(Devices.nameOf(userAgent)).isEmpty();
  }
}
