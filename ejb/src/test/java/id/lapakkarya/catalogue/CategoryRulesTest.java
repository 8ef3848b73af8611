package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CategoryRulesTest {
  private static final LocalText NAME = new LocalText("Sulaman", "Embroidery");
  private static final CategoryView FOOD =
      new CategoryView("kuliner", Optional.empty(), new LocalText("Kuliner", "Food"));
  private static final CategoryView BREAD =
      new CategoryView("roti", Optional.of("kuliner"), new LocalText("Roti", "Bread"));

  @Test
  void should_take_a_main_category_and_a_kind_of_one() {
    assertThat(wrong(new CategoryDraft("sulaman", "", NAME))).isEmpty();
    assertThat(wrong(new CategoryDraft("kue", "kuliner", NAME))).isEmpty();
  }

  @Test
  void should_have_two_rows_and_no_more() {
    assertThat(wrong(new CategoryDraft("kue", "roti", NAME)))
        .containsExactly(new Violation("parent", "no-first-row"));
    assertThat(wrong(new CategoryDraft("kue", "tidak-ada", NAME)))
        .containsExactly(new Violation("parent", "no-first-row"));
    CategoryView other =
        new CategoryView("kriya", Optional.empty(), new LocalText("Kriya", "Crafts"));
    assertThat(
            CategoryRules.check(new CategoryDraft("kuliner", "kriya", NAME), List.of(BREAD, other))
                .all())
        .containsExactly(new Violation("parent", "has-kinds"));
  }

  @Test
  void should_name_all_that_is_wrong() {
    assertThat(wrong(new CategoryDraft("Kue Kering", null, new LocalText("K", ""))))
        .extracting(Violation::field)
        .containsExactly("nameId", "nameEn", "slug");
  }

  private static List<Violation> wrong(CategoryDraft draft) {
    return CategoryRules.check(draft, List.of(FOOD, BREAD)).all();
  }
}
