package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import java.util.List;

/** What a copy of a product begins with. */
final class Copies {
  private static final int LONGEST_NAME = 120;

  private Copies() {}

  /**
   * A draft of the same words, numbers, facts of food and options, without any code of the first.
   */
  static ProductDraft of(ProductView from, LocalText mark) {
    return new ProductDraft(
        null,
        marked(from.name().id(), mark.id()),
        from.name().en().isBlank() ? "" : marked(from.name().en(), mark.en()),
        from.description().id(),
        from.description().en(),
        from.category(),
        ProductStatus.DRAFT,
        from.storage(),
        from.leadTimeDays(),
        from.attributes(),
        from.licences(),
        skus(from.skus()),
        from.food(),
        from.axes(),
        ProductExtras.AS_THEY_ARE);
  }

  private static List<SkuDraft> skus(List<SkuView> skus) {
    return skus.stream()
        .map(
            sku ->
                new SkuDraft(
                    null,
                    null,
                    sku.options(),
                    sku.price(),
                    sku.materialCost(),
                    sku.weightGrams(),
                    sku.quantityPrices(),
                    sku.measures(),
                    sku.withdrawn()))
        .toList();
  }

  private static String marked(String name, String mark) {
    int room = LONGEST_NAME - mark.length() - 1;
    return (name.length() > room ? name.substring(0, room).strip() : name) + " " + mark;
  }
}
