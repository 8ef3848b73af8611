package id.lapakkarya.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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
    Map<String, String> licences = draft.licences() == null ? Map.of() : draft.licences();
    Map<PaperKind, String> numbers = numbersIn(licences);
    FoodFacts facts = draft.food() == null ? FoodFacts.NONE : draft.food();
    return new FoodFiling(
        draft
            .with(facts.orFrom(draft.attributes()))
            .withLicences(others(licences, numbers.keySet())),
        numbers);
  }

  /** Numbers of papers among licences. */
  static Map<PaperKind, String> numbersIn(Map<String, String> licences) {
    Map<PaperKind, String> numbers = new EnumMap<>(PaperKind.class);
    licences.forEach(
        (label, number) ->
            PaperKind.find(label).ifPresent(kind -> numbers.put(kind, number.strip())));
    return numbers;
  }

  /** Licences but for the numbers of these papers. */
  static Map<String, String> others(Map<String, String> licences, Set<PaperKind> papers) {
    Map<String, String> others = new LinkedHashMap<>(licences);
    others.keySet().removeIf(label -> PaperKind.find(label).filter(papers::contains).isPresent());
    return others;
  }

  /** Numbers of other papers than these stay in the list, so that nothing is lost. */
  FoodFiling keepingAllBut(Set<PaperKind> brought) {
    Map<String, String> kept = new LinkedHashMap<>(draft.licences());
    numbers.forEach(
        (kind, number) -> {
          if (!brought.contains(kind)) {
            kept.put(kind.label(), number);
          }
        });
    return numbers.isEmpty() ? this : new FoodFiling(draft.withLicences(kept), numbers);
  }
}
