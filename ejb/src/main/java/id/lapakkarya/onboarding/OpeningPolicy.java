package id.lapakkarya.onboarding;

import id.lapakkarya.onboarding.Checklist.Entry;
import id.lapakkarya.tenancy.ShopRules;
import java.util.Map;
import java.util.stream.Stream;

/** When a shop may open: nothing is missing, or the province has said why it may do without. */
final class OpeningPolicy {
  private OpeningPolicy() {}

  static Checklist of(ShopFacts facts, Map<ChecklistItem, OverrideView> overrides) {
    return new Checklist(
        Stream.of(ChecklistItem.values())
            .map(
                item ->
                    new Entry(item, isDone(item, facts), count(item, facts), overrides.get(item)))
            .toList());
  }

  private static boolean isDone(ChecklistItem item, ShopFacts facts) {
    return switch (item) {
      case PROFILE -> ShopRules.complete(facts.shop().description()).isEmpty();
      case COLLECTOR -> facts.collected();
      case PAYMENTS -> !facts.payments().isEmpty();
      case SHIPPING -> !facts.rates().isEmpty();
      case SCHEME -> facts.schemeInForce() != null && !facts.schemeInForce().decree().isBlank();
      case PRODUCTS -> facts.assortment().published() > 0;
      // What lacks its papers is not sold; without any of it the shop may open all the same.
      case FOOD_PAPERS -> facts.assortment().food() == 0;
    };
  }

  private static long count(ChecklistItem item, ShopFacts facts) {
    return switch (item) {
      case PAYMENTS -> facts.payments().size();
      case SHIPPING -> facts.rates().size();
      case PRODUCTS -> facts.assortment().published();
      case FOOD_PAPERS -> facts.assortment().food();
      case PROFILE ->
          ShopRules.complete(facts.shop().description()).all().stream()
              .map(violation -> violation.field())
              .distinct()
              .count();
      case COLLECTOR, SCHEME -> 0;
    };
  }
}
