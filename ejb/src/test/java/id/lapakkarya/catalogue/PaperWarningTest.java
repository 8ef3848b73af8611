package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When the end of a paper is told. */
class PaperWarningTest {
  private static final LocalDate END = LocalDate.of(2027, 3, 1);

  @Test
  void should_tell_sixty_thirty_and_seven_days_ahead_and_when_it_is_over_once_each() {
    List<String> told = new ArrayList<>();
    Integer latest = null;
    for (LocalDate day = END.minusDays(90); day.isBefore(END.plusDays(10)); day = day.plusDays(1)) {
      // Looked at more than once a day.
      for (int i = 0; i < 3; i++) {
        Optional<Integer> due = PaperWarning.due(END, latest, day);
        if (due.isPresent()) {
          latest = due.get();
          told.add(latest + " on " + day);
        }
      }
    }

    assertThat(told)
        .containsExactly(
            "60 on " + END.minusDays(60),
            "30 on " + END.minusDays(30),
            "7 on " + END.minusDays(7),
            "0 on " + END.plusDays(1));
  }

  @Test
  void should_not_make_up_for_what_was_slept_through() {
    assertThat(PaperWarning.due(END, null, END.minusDays(5))).contains(7);
    assertThat(PaperWarning.due(END, null, END.plusDays(5))).contains(0);
  }

  @Test
  void should_say_nothing_of_a_paper_without_an_end() {
    assertThat(PaperWarning.due(null, null, END)).isEmpty();
  }

  @Test
  void should_be_valid_on_its_last_day() {
    PaperView paper =
        new PaperView(1, 1, null, PaperKind.PIRT, "1", "x", END.minusYears(1), END, null, Set.of());

    assertThat(paper.isValidOn(END)).isTrue();
    assertThat(paper.isValidOn(END.plusDays(1))).isFalse();
    assertThat(paper.standing(END)).isEqualTo(PaperView.Standing.IN_7);
    assertThat(paper.standing(END.plusDays(1))).isEqualTo(PaperView.Standing.EXPIRED);
    assertThat(paper.standing(END.minusDays(61))).isEqualTo(PaperView.Standing.VALID);
    assertThat(paper.standing(END.minusYears(2))).isEqualTo(PaperView.Standing.COMING);
  }
}
