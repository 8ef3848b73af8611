package id.lapakkarya.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTest {
  @ParameterizedTest
  @CsvSource({
    "16.71, 16.71.01, CITY",
    "16.71, 16.07.01, PROVINCE",
    "16.71, 18.71.01, SUMATRA",
    "16.71, 31.71.01, JAVA",
    "16.71, 51.71.01, OTHER"
  })
  void should_tell_how_far_a_district_is(String origin, String destination, Zone zone) {
    assertThat(Zone.between(origin, destination)).isEqualTo(zone);
  }
}
