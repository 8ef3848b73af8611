package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Violations;
import java.util.List;

/** What every category must satisfy. */
final class CategoryRules {
  private static final int LONGEST_SLUG = 40;
  private static final int LONGEST_NAME = 80;

  private CategoryRules() {}

  /**
   * All that is wrong with it.
   *
   * @param others the categories there are, without itself
   */
  static Violations check(CategoryDraft draft, List<CategoryView> others) {
    boolean below = draft.parent() != null && !draft.parent().isBlank();
    return new Violations()
        .text("nameId", draft.name().id(), 2, LONGEST_NAME)
        .text("nameEn", draft.name().en(), 2, LONGEST_NAME)
        .when(!Slugs.isValid(draft.slug()) || draft.slug().length() > LONGEST_SLUG, "slug", "slug")
        .when(
            below
                && others.stream()
                    .filter(each -> each.slug().equals(draft.parent()))
                    .noneMatch(CategoryView::isMain),
            "parent",
            "no-first-row")
        .when(
            below
                && others.stream()
                    .anyMatch(each -> each.parent().filter(draft.slug()::equals).isPresent()),
            "parent",
            "has-kinds");
  }
}
