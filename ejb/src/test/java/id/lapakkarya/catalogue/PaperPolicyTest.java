package id.lapakkarya.catalogue;

import static id.lapakkarya.catalogue.PaperKind.BPOM_MD;
import static id.lapakkarya.catalogue.PaperKind.HALAL;
import static id.lapakkarya.catalogue.PaperKind.HYGIENE;
import static id.lapakkarya.catalogue.PaperKind.PIRT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which papers food needs. */
class PaperPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @ParameterizedTest(name = "{0}, {1} days, {2}, {3}: {4}")
  @CsvSource({
    // Packed, keeps at room temperature
    "AMBIENT,   8, PLANT, PACKED,   PIRT",
    "AMBIENT, 365, PLANT, PACKED,   PIRT",
    "NONE,     30, PLANT, PACKED,   PIRT",
    "AMBIENT,  30, PLANT, VACUUM,   PIRT",
    // Not for a home industry
    "AMBIENT,  30, FISH,  PACKED,   BPOM_MD",
    "AMBIENT,  30, MEAT,  PACKED,   BPOM_MD",
    "AMBIENT,  30, MILK,  PACKED,   BPOM_MD",
    "CHILLED,  30, PLANT, PACKED,   BPOM_MD",
    "CHILLED,  30, FISH,  PACKED,   BPOM_MD",
    // Frozen, however short
    "FROZEN,   90, FISH,  PACKED,   BPOM_MD",
    "FROZEN,   90, PLANT, PACKED,   BPOM_MD",
    "FROZEN,    3, FISH,  PACKED,   BPOM_MD",
    // Vacuum-packed pempek
    "AMBIENT,   3, FISH,  VACUUM,   BPOM_MD",
    "CHILLED,   5, FISH,  VACUUM,   BPOM_MD",
    // Eaten soon
    "AMBIENT,   3, PLANT, PACKED,   HYGIENE",
    "AMBIENT,   6, FISH,  PACKED,   HYGIENE",
    "CHILLED,   4, MILK,  PACKED,   HYGIENE",
    // Seven days are not less than seven
    "AMBIENT,   7, PLANT, PACKED,   PIRT",
    "CHILLED,   7, MILK,  PACKED,   BPOM_MD",
    // Packed before the buyer
    "AMBIENT,  30, FISH,  UNPACKED, HYGIENE",
    "AMBIENT,   2, PLANT, UNPACKED, HYGIENE"
  })
  void should_ask_for_the_permit_of_type_and_storage_and_for_halal(
      Storage storage, int days, FoodBase base, FoodPackaging packaging, PaperKind permit) {
    FoodFacts facts = new FoodFacts(days, base, packaging);

    assertThat(PaperPolicy.needed(storage, facts, TODAY))
        .isEqualTo(EnumSet.of(permit, PaperKind.HALAL));
  }

  @Test
  void should_ask_for_halal_from_its_day_on() {
    FoodFacts coffee = new FoodFacts(300, FoodBase.PLANT, FoodPackaging.PACKED);

    assertThat(PaperPolicy.needed(Storage.AMBIENT, coffee, LocalDate.of(2026, 10, 16)))
        .containsExactly(PIRT);
    assertThat(PaperPolicy.needed(Storage.AMBIENT, coffee, LocalDate.of(2026, 10, 17)))
        .containsExactly(PIRT, HALAL);
  }

  @Test
  void should_name_a_source_for_every_rule() {
    assertThat(PaperPolicy.RULES)
        .allSatisfy(rule -> assertThat(rule.source()).isNotBlank())
        .extracting(PaperPolicy.Rule::kind)
        .containsExactlyInAnyOrder(PaperKind.values());
  }

  @Test
  void should_tell_what_is_missing() {
    FoodFacts pempek = new FoodFacts(90, FoodBase.FISH, FoodPackaging.VACUUM);

    assertThat(PaperPolicy.gap(Storage.FROZEN, pempek, Set.of(HALAL, HYGIENE), TODAY))
        .isEqualTo(new PaperGap(false, Set.of(BPOM_MD)));
    assertThat(PaperPolicy.gap(Storage.FROZEN, pempek, Set.of(BPOM_MD, HALAL), TODAY).isEmpty())
        .isTrue();
  }

  @Test
  void should_let_nothing_through_of_which_too_little_is_known() {
    FoodFacts unknown = new FoodFacts(null, FoodBase.PLANT, FoodPackaging.PACKED);

    assertThat(PaperPolicy.gap(Storage.AMBIENT, unknown, Set.of(PaperKind.values()), TODAY).codes())
        .containsExactly("facts");
    assertThatThrownBy(() -> PaperPolicy.needed(Storage.AMBIENT, unknown, TODAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
