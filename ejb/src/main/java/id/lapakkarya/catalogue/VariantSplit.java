package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.Violations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of the variants that a draft of a published work names: prices, weights and the like
 * are in force at once, other options wait. A new variant, and one that is offered again, is stored
 * at once and withdrawn as long as its name waits; withdrawing needs nobody's consent.
 *
 * @param atOnce the draft's variants as they are in force now, in its order
 * @param wanted options that it wants, by code; null for a variant that stays withdrawn
 * @param withdrawn codes of those that it takes from the shelf
 * @param offered options of all that the product offers now
 */
record VariantSplit(
    List<SkuDraft> atOnce,
    Map<String, Map<String, String>> wanted,
    Set<String> withdrawn,
    List<Map<String, String>> offered) {
  /**
   * @param proposed what of the product is seen once the waiting set is confirmed: a variant that
   *     is sent without its code is known by these options, too
   * @param codeFor a new variant
   * @throws id.lapakkarya.platform.LapakException "invalid-input" of {@code skus[0].options}:
   *     "repeated" where another variant still has them; of {@code skus}: "all-withdrawn" where
   *     none would be offered until others are confirmed
   */
  static VariantSplit of(
      ProductView product,
      ShownValues proposed,
      List<SkuDraft> drafts,
      Function<SkuDraft, Sku> codeFor) {
    Map<String, SkuView> known =
        product.skus().stream()
            .collect(
                Collectors.toMap(
                    sku -> sku.sku().code(), sku -> sku, (one, other) -> one, LinkedHashMap::new));
    List<SkuDraft> atOnce = new ArrayList<>();
    Map<String, Map<String, String>> wanted = new LinkedHashMap<>();
    Set<String> withdrawn = new HashSet<>();
    Map<String, Map<String, String>> offered = new LinkedHashMap<>();
    known.values().stream()
        .filter(sku -> !sku.withdrawn())
        .forEach(sku -> offered.put(sku.sku().code(), sku.options()));
    for (SkuDraft draft : drafts) {
      String code = codeOf(draft, known, proposed);
      SkuView now = known.get(code);
      Map<String, String> options = optionsOf(draft);
      if (now == null) {
        String made = codeFor.apply(draft).code();
        boolean offers = !Boolean.TRUE.equals(draft.withdrawn());
        wanted.put(made, offers ? options : null);
        atOnce.add(draft.named(made, options, true));
      } else if (now.withdrawn()) {
        boolean offers = Boolean.FALSE.equals(draft.withdrawn());
        wanted.put(code, offers ? options : null);
        atOnce.add(draft.named(code, offers ? now.options() : options, true));
      } else if (Boolean.TRUE.equals(draft.withdrawn())) {
        withdrawn.add(code);
        offered.remove(code);
        atOnce.add(draft.named(code, options, true));
      } else {
        wanted.put(code, options);
        atOnce.add(draft.named(code, inForce(options, now), false));
      }
    }
    check(drafts, atOnce);
    new Violations()
        .when(offered.isEmpty() && !withdrawn.isEmpty(), "skus", "all-withdrawn")
        .throwIfAny();
    return new VariantSplit(atOnce, wanted, withdrawn, List.copyOf(offered.values()));
  }

  private static String codeOf(SkuDraft draft, Map<String, SkuView> known, ShownValues proposed) {
    if (draft.isNamed()) {
      return new Sku(draft.sku()).code();
    }
    Map<String, String> options = optionsOf(draft);
    return known.values().stream()
        .filter(sku -> sku.options().equals(options))
        .map(sku -> sku.sku().code())
        .findFirst()
        .or(
            () ->
                proposed.variants().entrySet().stream()
                    .filter(each -> each.getValue().equals(options))
                    .map(Map.Entry::getKey)
                    .findFirst())
        .orElse("");
  }

  /** In which order options stand is in force at once; what they are waits. */
  private static Map<String, String> inForce(Map<String, String> options, SkuView now) {
    return options.equals(now.options()) ? options : now.options();
  }

  /** Options that a variant is to give up are its own until that is confirmed. */
  private static void check(List<SkuDraft> drafts, List<SkuDraft> atOnce) {
    Violations violations = new Violations();
    Set<Map<String, String>> kept = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (isKept(drafts.get(i), atOnce.get(i))) {
        kept.add(atOnce.get(i).options());
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      violations.when(
          !isKept(drafts.get(i), atOnce.get(i)) && kept.contains(optionsOf(drafts.get(i))),
          "skus[" + i + "].options",
          "repeated");
    }
    violations.throwIfAny();
  }

  private static boolean isKept(SkuDraft draft, SkuDraft atOnce) {
    return !optionsOf(atOnce).equals(optionsOf(draft));
  }

  private static Map<String, String> optionsOf(SkuDraft draft) {
    return draft.options() == null ? Map.of() : draft.options();
  }
}
