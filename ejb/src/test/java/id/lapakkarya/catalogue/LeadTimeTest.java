package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTimeTest {
  // 23 November 2026 is a Monday.
  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-25",
    "2026-11-26, 2026-11-30",
    "2026-11-27, 2026-12-01",
    "2026-11-28, 2026-12-01",
    "2026-11-29, 2026-12-01"
  })
  void should_pack_what_is_there_within_two_working_days(LocalDate ordered, LocalDate ready) {
    assertThat(LeadTime.readyBy(ordered, 0)).isEqualTo(ready);
  }

  @ParameterizedTest
  @CsvSource({"3, 2026-11-26", "5, 2026-11-30", "6, 2026-11-30", "7, 2026-11-30"})
  void should_make_what_is_ordered_in_its_days_and_send_nothing_on_a_weekend(
      int days, LocalDate ready) {
    assertThat(LeadTime.readyBy(LocalDate.parse("2026-11-23"), days)).isEqualTo(ready);
  }

  @Test
  void should_wait_for_the_shop_to_be_back() {
    LocalDate friday = LocalDate.of(2026, 11, 20);

    assertThat(LeadTime.readyBy(friday, 0, day -> day.isBefore(LocalDate.of(2026, 12, 1))))
        .isEqualTo(LocalDate.of(2026, 12, 2));
    assertThat(LeadTime.readyBy(friday, 4, day -> day.isBefore(LocalDate.of(2026, 12, 1))))
        .isEqualTo(LocalDate.of(2026, 12, 4));
  }

  @ParameterizedTest
  @CsvSource({"0, 2026-11-30", "1, 2026-11-26", "2, 2026-11-30", "3, 2026-12-01"})
  void should_count_no_day_on_which_the_door_is_shut(int days, LocalDate ready) {
    LocalDate tuesday = LocalDate.of(2026, 11, 24);
    Set<LocalDate> shut =
        Set.of(
            LocalDate.of(2026, 11, 25),
            LocalDate.of(2026, 11, 27),
            LocalDate.of(2026, 11, 28),
            LocalDate.of(2026, 11, 29));

    assertThat(LeadTime.readyBy(tuesday, days, shut::contains)).isEqualTo(ready);
  }

  @Test
  void should_come_to_an_end_for_a_shop_that_never_opens() {
    assertThat(LeadTime.readyBy(LocalDate.of(2026, 11, 24), 3, day -> true))
        .isAfter(LocalDate.of(2027, 11, 24));
  }
}
