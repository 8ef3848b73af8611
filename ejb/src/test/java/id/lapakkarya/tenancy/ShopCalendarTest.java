package id.lapakkarya.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopCalendarTest {
  private static final LocalText NONE = new LocalText("", "");

  /** A Friday. */
  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

  private static final ShopCalendar USUAL =
      new ShopCalendar(
          week(
              "08:00-12:00, 13:00-15:00",
              "08:00-15:00",
              "closed",
              "08:00-15:00",
              "08:00-11:30",
              "appointment",
              "closed"),
          NONE,
          List.of(
              new ClosedDay(LocalDate.of(2027, 1, 1), new LocalText("Tahun Baru", "New Year")),
              new ClosedDay(CHRISTMAS, new LocalText("Natal", "Christmas"))));

  // 21 December 2026 is a Monday.
  @ParameterizedTest
  @CsvSource({
    "2026-12-21, 07:00, 2026-12-21, 08:00",
    "2026-12-21, 08:00, 2026-12-21, 13:00",
    "2026-12-21, 12:30, 2026-12-21, 13:00",
    "2026-12-21, 15:00, 2026-12-22, 08:00",
    "2026-12-22, 16:00, 2026-12-24, 08:00",
    "2026-12-24, 16:00, 2026-12-28, 08:00",
    "2026-12-25, 09:00, 2026-12-28, 08:00",
    "2026-12-31, 15:01, 2027-01-04, 08:00"
  })
  void should_know_when_the_door_opens_next(
      LocalDate today, LocalTime now, LocalDate day, LocalTime from) {
    assertThat(USUAL.nextOpening(today, now, date -> false))
        .contains(new ShopCalendar.Opening(day, from));
  }

  @Test
  void should_wait_for_the_shop_to_be_back() {
    assertThat(
            USUAL.nextOpening(
                LocalDate.of(2026, 12, 21),
                LocalTime.of(9, 0),
                day -> day.isBefore(LocalDate.of(2026, 12, 30))))
        .contains(new ShopCalendar.Opening(LocalDate.of(2026, 12, 31), LocalTime.of(8, 0)));
  }

  @Test
  void should_open_never_where_nothing_is_open() {
    ShopCalendar shut =
        new ShopCalendar(Map.of(DayOfWeek.MONDAY, OpeningDay.BY_APPOINTMENT), NONE, List.of());

    assertThat(shut.nextOpening(CHRISTMAS, LocalTime.NOON, day -> false)).isEmpty();
    assertThat(ShopCalendar.UNSAID.nextOpening(CHRISTMAS, LocalTime.NOON, day -> false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-21, false",
    "2026-12-23, true",
    "2026-12-24, false",
    "2026-12-25, true",
    "2026-12-26, true",
    "2026-12-27, true"
  })
  void should_promise_nothing_for_a_day_on_which_the_door_stays_shut(LocalDate day, boolean rests) {
    assertThat(USUAL.restsOn(day)).isEqualTo(rests);
  }

  @Test
  void should_hold_nothing_back_where_the_week_is_not_told() {
    LocalDate monday = LocalDate.of(2026, 12, 21);

    assertThat(ShopCalendar.UNSAID.restsOn(monday)).isFalse();
    assertThat(
            new ShopCalendar(
                    week("closed", "closed", "closed", "closed", "closed", "08:00-12:00", "closed"),
                    NONE,
                    List.of())
                .restsOn(monday))
        .isFalse();
    assertThat(
            new ShopCalendar(
                    Map.of(), NONE, List.of(new ClosedDay(monday, new LocalText("Cuti", ""))))
                .restsOn(monday))
        .isTrue();
  }

  @Test
  void should_keep_closed_days_in_order_and_refuse_one_twice_or_without_reason() {
    assertThat(USUAL.closedDays()).extracting(ClosedDay::day).isSorted();
    assertThat(CalendarRules.check(USUAL, CHRISTMAS).isEmpty()).isTrue();
    ClosedDay nameless = new ClosedDay(CHRISTMAS, NONE);
    assertThat(
            CalendarRules.check(
                    new ShopCalendar(
                        Map.of(),
                        NONE,
                        List.of(
                            nameless,
                            nameless,
                            new ClosedDay(CHRISTMAS.plusYears(3), new LocalText("Jauh", "")))),
                    CHRISTMAS)
                .all())
        .extracting("code")
        .contains("repeated", "required", "out-of-range");
  }

  private static Map<DayOfWeek, OpeningDay> week(String... doors) {
    Map<DayOfWeek, OpeningDay> week = new EnumMap<>(DayOfWeek.class);
    for (int i = 0; i < doors.length; i++) {
      week.put(DayOfWeek.of(i + 1), OpeningDay.parse(doors[i]).orElseThrow());
    }
    return week;
  }
}
