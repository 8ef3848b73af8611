package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Rupiah;
import java.util.Map;

/**
 * A variant as staff or a file describe it.
 *
 * @param sku the public code; left empty, one is made
 * @param options e.g. {@code ukuran=M}; empty for a product of one kind
 * @param weightGrams with packing
 * @param quantityPrices null: a new variant has none, an existing one keeps those that it has
 * @param measures null: as with prices by quantity
 * @param withdrawn offered no more; null: a new variant is offered, an existing one stays as it is
 */
public record SkuDraft(
    String sku,
    String articleCode,
    Map<String, String> options,
    Rupiah price,
    Rupiah materialCost,
    Integer weightGrams,
    QuantityPrices quantityPrices,
    Measures measures,
    Boolean withdrawn) {
  /** Without saying anything of how much room it takes, or whether it is offered. */
  public SkuDraft(
      String sku,
      String articleCode,
      Map<String, String> options,
      Rupiah price,
      Rupiah materialCost,
      Integer weightGrams,
      QuantityPrices quantityPrices) {
    this(sku, articleCode, options, price, materialCost, weightGrams, quantityPrices, null, null);
  }

  /** Without saying anything of prices by quantity either. */
  public SkuDraft(
      String sku,
      String articleCode,
      Map<String, String> options,
      Rupiah price,
      Rupiah materialCost,
      Integer weightGrams) {
    this(sku, articleCode, options, price, materialCost, weightGrams, null);
  }

  /** Whether it names a code, an existing one or one that is asked for. */
  public boolean isNamed() {
    return sku != null && !sku.isBlank();
  }

  /**
   * The same of that code.
   *
   * @param others instead of its options
   * @param away whether it is withdrawn
   */
  SkuDraft named(String code, Map<String, String> others, boolean away) {
    return new SkuDraft(
        code,
        articleCode,
        others,
        price,
        materialCost,
        weightGrams,
        quantityPrices,
        measures,
        away);
  }

  /** What would leave the variant as it is. */
  public static SkuDraft of(SkuView sku) {
    return new SkuDraft(
        sku.sku().code(),
        sku.articleCode(),
        sku.options(),
        sku.price(),
        sku.materialCost(),
        sku.weightGrams(),
        sku.quantityPrices(),
        sku.measures(),
        sku.withdrawn());
  }
}
