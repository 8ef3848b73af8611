package id.lapakkarya.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "08:00-15:00 | 08:00-15:00",
        "8.00 – 12.00,13.00—15.30 | 08:00-12:00, 13:00-15:30",
        "08:00-12:00, 12:00-15:00 | 08:00-12:00, 12:00-15:00",
        "00:00-23:59 | 00:00-23:59",
        "closed | closed",
        " appointment | appointment"
      })
  void should_read_what_people_write_and_write_it_in_one_way(String typed, String written) {
    assertThat(OpeningDay.parse(typed)).map(OpeningDay::text).contains(written);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "pagi",
        "08:00",
        "15:00-08:00",
        "08:00-08:00",
        "08:00-12:00, 11:00-15:00",
        "13:00-15:00, 08:00-12:00",
        "08:00-24:00",
        "08:00-12:60",
        "08:00-12:00,",
        "1:00-2:00,3:00-4:00,5:00-6:00,7:00-8:00,9:00-10:00",
        "Closed"
      })
  void should_read_nothing_else(String typed) {
    assertThat(OpeningDay.parse(typed)).isEmpty();
  }

  @Test
  void should_tell_closed_from_by_appointment() {
    assertThat(OpeningDay.CLOSED.isClosed()).isTrue();
    assertThat(OpeningDay.BY_APPOINTMENT.isClosed()).isFalse();
    assertThat(OpeningDay.BY_APPOINTMENT.isOpen()).isFalse();
  }
}
