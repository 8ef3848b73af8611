package id.lapakkarya.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a shop's vacation must satisfy, and which days it covers. */
class VacationRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void should_allow_days_to_come_and_the_one_that_runs() {
    assertThat(wrong(away(TODAY, TODAY.plusDays(3)))).isEmpty();
    assertThat(wrong(away(TODAY.minusDays(3), TODAY))).isEmpty();
  }

  @Test
  void should_refuse_days_that_are_over_backwards_or_without_end() {
    assertThat(wrong(away(TODAY.minusDays(3), TODAY.minusDays(1)))).contains("until");
    assertThat(wrong(away(TODAY.plusDays(3), TODAY.plusDays(1)))).contains("until");
    assertThat(wrong(away(TODAY, TODAY.plusYears(1)))).contains("until");
    assertThat(wrong(away(null, TODAY))).containsExactly("from");
  }

  @Test
  void should_ask_for_a_message() {
    Vacation silent = new Vacation(TODAY, TODAY, new LocalText("", ""));

    assertThat(wrong(silent)).containsExactly("messageId");
  }

  @Test
  void should_cover_its_first_and_last_day() {
    Vacation vacation = away(TODAY, TODAY.plusDays(2));

    assertThat(vacation.covers(TODAY)).isTrue();
    assertThat(vacation.covers(TODAY.plusDays(2))).isTrue();
    assertThat(vacation.covers(vacation.back())).isFalse();
  }

  private static List<String> wrong(Vacation vacation) {
    return VacationRules.check(vacation, TODAY).all().stream().map(Violation::field).toList();
  }

  private static Vacation away(LocalDate from, LocalDate until) {
    return new Vacation(from, until, new LocalText("Bengkel libur CONTOH", ""));
  }
}
