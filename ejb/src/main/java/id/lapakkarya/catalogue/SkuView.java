package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import java.io.Serializable;
import java.util.Map;

/**
 * A variant: what is put into a cart.
 *
 * @param withdrawn offered no more; orders and stock go on naming it
 */
public record SkuView(
    Sku sku,
    String articleCode,
    Map<String, String> options,
    Rupiah price,
    Rupiah materialCost,
    int weightGrams,
    QuantityPrices quantityPrices,
    Measures measures,
    boolean withdrawn)
    implements Serializable {
  /** A variant of which every piece costs the same, and that nobody has measured. */
  public SkuView(
      Sku sku,
      String articleCode,
      Map<String, String> options,
      Rupiah price,
      Rupiah materialCost,
      int weightGrams) {
    this(
        sku,
        articleCode,
        options,
        price,
        materialCost,
        weightGrams,
        QuantityPrices.NONE,
        Measures.NONE,
        false);
  }

  /** The same variant, offered under these options. */
  SkuView offered(Map<String, String> others) {
    return new SkuView(
        sku,
        articleCode,
        others,
        price,
        materialCost,
        weightGrams,
        quantityPrices,
        measures,
        false);
  }

  /** The options as one text, e.g. {@code M, merah}. */
  public String optionLabel() {
    return optionLabel(options);
  }

  public static String optionLabel(Map<String, String> options) {
    return String.join(", ", options.values());
  }
}
