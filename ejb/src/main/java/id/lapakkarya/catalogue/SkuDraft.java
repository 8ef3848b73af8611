package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Rupiah;
import java.util.Map;

/**
 * A variant as staff or a file describe it.
 *
 * @param sku the public code; left empty, one is made
 * @param options e.g. {@code ukuran=M}; empty for a product of one kind
 * @param weightGrams with packing
 */
public record SkuDraft(
    String sku,
    String articleCode,
    Map<String, String> options,
    Rupiah price,
    Rupiah materialCost,
    Integer weightGrams) {
  /** What would leave the variant as it is. */
  public static SkuDraft of(SkuView sku) {
    return new SkuDraft(
        sku.sku().code(),
        sku.articleCode(),
        sku.options(),
        sku.price(),
        sku.materialCost(),
        sku.weightGrams());
  }
}
