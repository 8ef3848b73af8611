package id.lapakkarya.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A draft with its food told apart: what is known of it in fields of their own, and numbers of
 * papers out of the free list of licences. Of other goods it is the draft as it came.
 *
 * @param numbers of papers that the draft names
 */
record FoodFiling(ProductDraft draft, Map<PaperKind, String> numbers) {
  static FoodFiling of(ProductDraft draft, boolean food) {
    if (!food) {
      return new FoodFiling(draft.with(FoodFacts.NONE), Map.of());
    }
    Map<PaperKind, String> numbers = new EnumMap<>(PaperKind.class);
    Map<String, String> others = new LinkedHashMap<>();
    Map<String, String> licences = draft.licences() == null ? Map.of() : draft.licences();
    licences.forEach(
        (label, number) ->
            PaperKind.find(label)
                .ifPresentOrElse(
                    kind -> numbers.put(kind, number), () -> others.put(label, number)));
    FoodFacts facts = draft.food() == null ? FoodFacts.NONE : draft.food();
    return new FoodFiling(
        draft.with(facts.orFrom(draft.attributes())).withLicences(others), numbers);
  }
}
