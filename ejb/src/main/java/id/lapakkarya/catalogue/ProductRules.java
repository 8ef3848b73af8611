package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every product must satisfy, whether typed in, sent by a program or loaded from a file. */
public final class ProductRules {
  public static final Rupiah HIGHEST_PRICE = Rupiah.of(1_000_000_000);
  private static final int HEAVIEST_GRAMS = 100_000;
  private static final int MOST_SKUS = Axes.MOST_COMBINATIONS;
  private static final int LONGEST_LABEL = 200;

  private ProductRules() {}

  /** All that is wrong with the draft; empty when it may be stored. */
  public static Violations check(ProductDraft draft, Set<String> categories) {
    Violations violations =
        new Violations()
            .text("name", draft.name(), 3, 120)
            .text("nameEn", draft.nameEn(), 0, 120)
            .lines("description", draft.description(), 10, 5_000)
            .lines("descriptionEn", draft.descriptionEn(), 0, 5_000)
            .when(
                draft.slug() != null && !draft.slug().isBlank() && !Slugs.isValid(draft.slug()),
                "slug",
                "slug")
            .when(
                draft.category() == null || !categories.contains(draft.category()),
                "category",
                "unknown-category")
            .when(
                draft.leadTimeDays() != null
                    && (draft.leadTimeDays() < 0 || draft.leadTimeDays() > 365),
                "leadTimeDays",
                "out-of-range");
    food(violations, draft.food());
    pairs(violations, "attributes", draft.attributes());
    pairs(violations, "licences", draft.licences());
    skus(violations, draft.skus());
    if (draft.axes() != null) {
      draft.axes().check(violations);
    }
    return violations;
  }

  /**
   * As the other, and that attributes are such as the province defined.
   *
   * @param definitions of the draft's category
   * @param before the product as it is stored; null for a new one
   */
  public static Violations check(
      ProductDraft draft,
      Set<String> categories,
      List<AttributeView> definitions,
      ProductView before) {
    Violations violations = check(draft, categories);
    checkAttributes(draft, definitions, before)
        .all()
        .forEach(each -> violations.add(each.field(), each.code()));
    return violations;
  }

  /** What is wrong with the attributes alone. */
  public static Violations checkAttributes(
      ProductDraft draft, List<AttributeView> definitions, ProductView before) {
    boolean wasPublished = before != null && before.status() == ProductStatus.PUBLISHED;
    boolean published =
        draft.status() == null
            ? before == null || wasPublished
            : draft.status() == ProductStatus.PUBLISHED;
    return AttributeValues.check(
        draft.attributes(),
        definitions,
        before == null ? Map.of() : before.attributes(),
        published,
        wasPublished && before.category().equals(draft.category()));
  }

  private static void food(Violations violations, FoodFacts facts) {
    violations.when(
        facts != null
            && facts.shelfLifeDays() != null
            && (facts.shelfLifeDays() < 1 || facts.shelfLifeDays() > FoodFacts.LONGEST_DAYS),
        "shelfLifeDays",
        "out-of-range");
  }

  private static void skus(Violations violations, List<SkuDraft> skus) {
    if (skus == null || skus.isEmpty()) {
      violations.add("skus", "required");
      return;
    }
    violations
        .when(skus.size() > MOST_SKUS, "skus", "too-many")
        .when(skus.stream().allMatch(ProductRules::isWithdrawn), "skus", "all-withdrawn");
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < skus.size(); i++) {
      SkuDraft sku = skus.get(i);
      String field = "skus[" + i + "]";
      if (sku == null) {
        violations.add(field, "required");
        continue;
      }
      boolean named = sku.sku() != null && !sku.sku().isBlank();
      violations
          .when(named && !Sku.isValid(sku.sku()), field + ".sku", "sku")
          .when(named && !seen.add(sku.sku()), field + ".sku", "repeated")
          .when(
              !seen.add(sku.options() == null ? Map.of() : sku.options()),
              field + ".options",
              "repeated")
          .text(field + ".articleCode", sku.articleCode(), 0, 40)
          .when(
              sku.weightGrams() == null
                  || sku.weightGrams() < 1
                  || sku.weightGrams() > HEAVIEST_GRAMS,
              field + ".weightGrams",
              "out-of-range")
          .when(!isPrice(sku.price()), field + ".price", "out-of-range")
          .when(
              sku.materialCost() != null
                  && (sku.materialCost().amount() < 0
                      || sku.materialCost().compareTo(HIGHEST_PRICE) > 0),
              field + ".materialCost",
              "out-of-range");
      if (sku.quantityPrices() != null) {
        sku.quantityPrices().check(field + ".quantityPrices", sku.price(), violations);
      }
      if (sku.measures() != null) {
        sku.measures().check(field + ".measures", violations);
      }
      pairs(violations, field + ".options", sku.options());
      violations.when(
          sku.options() != null
              && String.join(", ", sku.options().values()).length() > LONGEST_LABEL,
          field + ".options",
          "too-long");
    }
  }

  private static boolean isWithdrawn(SkuDraft sku) {
    return sku != null && Boolean.TRUE.equals(sku.withdrawn());
  }

  public static boolean isPrice(Rupiah price) {
    return price != null && price.isPositive() && price.compareTo(HIGHEST_PRICE) <= 0;
  }

  private static void pairs(Violations violations, String field, Map<String, String> pairs) {
    if (pairs == null) {
      return;
    }
    violations.when(pairs.size() > 40, field, "too-many");
    pairs.forEach(
        (key, value) -> {
          violations.text(field, key, 1, 60);
          violations.text(field, value, 1, 300);
        });
  }
}
