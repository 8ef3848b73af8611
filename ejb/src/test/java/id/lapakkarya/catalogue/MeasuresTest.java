package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.Violation;
import id.lapakkarya.platform.Violations;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  @Test
  void should_take_all_three_sides_or_none() {
    assertThat(faults(Measures.NONE)).isEmpty();
    assertThat(faults(new Measures(1, 300, 20))).isEmpty();
    assertThat(faults(new Measures(30, null, 20))).containsExactly("at.width required");
  }

  @Test
  void should_refuse_what_no_courier_carries() {
    assertThat(faults(new Measures(0, 301, -1)))
        .containsExactly(
            "at.length out-of-range", "at.width out-of-range", "at.height out-of-range");
  }

  private static List<String> faults(Measures measures) {
    Violations violations = new Violations();
    measures.check("at", violations);
    return violations.all().stream().map(MeasuresTest::text).toList();
  }

  private static String text(Violation violation) {
    return violation.field() + " " + violation.code();
  }
}
