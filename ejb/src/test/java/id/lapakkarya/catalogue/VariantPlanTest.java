package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariantPlanTest {
  private static final Axis SIZE = new Axis("ukuran", List.of("S", "M"));
  private static final Axis COLOUR = new Axis("warna", List.of("putih", "hitam"));

  @Test
  void should_keep_what_is_a_combination_and_add_what_is_missing() {
    VariantPlan plan =
        VariantPlan.of(
            new Axes(List.of(SIZE, COLOUR)),
            List.of(of("M", "hitam"), Map.of("warna", "putih", "ukuran", "S")));

    assertThat(plan.places()).extracting(VariantPlan.Place::variant).containsExactly(1, -1, -1, 0);
    assertThat(plan.left()).isEmpty();
    assertThat(plan.added()).isEqualTo(2);
  }

  @Test
  void should_make_the_only_variant_the_first_combination() {
    VariantPlan plan = VariantPlan.of(new Axes(List.of(SIZE)), List.of(Map.of()));

    assertThat(plan.places()).extracting(VariantPlan.Place::variant).containsExactly(0, -1);
  }

  @Test
  void should_give_variants_the_first_value_of_a_new_axis() {
    VariantPlan plan =
        VariantPlan.of(
            new Axes(List.of(SIZE, COLOUR)), List.of(Map.of("ukuran", "S"), Map.of("ukuran", "M")));

    assertThat(plan.places()).extracting(VariantPlan.Place::variant).containsExactly(0, -1, 1, -1);
  }

  @Test
  void should_leave_what_is_no_combination_any_more() {
    VariantPlan plan =
        VariantPlan.of(
            new Axes(List.of(SIZE)),
            List.of(Map.of("ukuran", "XL"), Map.of("ukuran", "S"), Map.of("ukuran", "S")));

    assertThat(plan.places()).extracting(VariantPlan.Place::variant).containsExactly(1, -1);
    assertThat(plan.left()).containsExactly(0, 2);
  }

  @Test
  void should_give_a_combination_to_the_variant_that_has_it_rather_than_to_one_that_could() {
    VariantPlan plan =
        VariantPlan.of(new Axes(List.of(SIZE)), List.of(Map.of(), Map.of("ukuran", "S")));

    assertThat(plan.places()).extracting(VariantPlan.Place::variant).containsExactly(1, -1);
    assertThat(plan.left()).containsExactly(0);
  }

  @Test
  void should_propose_codes_that_tell_what_a_variant_is() {
    Set<String> taken = new HashSet<>(Set.of("LPP-TAS-01"));

    assertThat(VariantCodes.propose("LPP-TAS-01", List.of("M", "merah tua"), taken))
        .isEqualTo("LPP-TAS-01-M-MER");
    assertThat(VariantCodes.propose("LPP-TAS-01", List.of("M", "merah muda"), taken))
        .isEqualTo("LPP-TAS-01-M-MER-2");
    assertThat(VariantCodes.propose("A".repeat(40), List.of("é"), taken))
        .isEqualTo("A".repeat(38) + "-E");
    assertThat(VariantCodes.propose(" ", List.of("M"), taken)).isEmpty();
  }

  private static Map<String, String> of(String size, String colour) {
    return Map.of("ukuran", size, "warna", colour);
  }
}
