package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import java.io.Serializable;

/**
 * What a variant costs, and what it is to cost.
 *
 * @param steps what it costs by quantity; they rise as the price does
 */
public record Repriced(
    long product,
    LocalText name,
    Sku sku,
    String option,
    Rupiah from,
    Rupiah to,
    QuantityPrices steps,
    QuantityPrices stepsTo)
    implements Serializable {
  /** A variant at a raised price. */
  static Repriced of(ProductView product, SkuView sku, PriceRise rise) {
    Rupiah to = rise.of(sku.price());
    return new Repriced(
        product.id(),
        product.name(),
        sku.sku(),
        sku.optionLabel(),
        sku.price(),
        to,
        sku.quantityPrices(),
        sku.quantityPrices().repriced(rise::of).below(to));
  }

  /** Whether the variant still costs what it did when this was previewed. */
  boolean startsFrom(SkuView sku) {
    return from.equals(sku.price()) && steps.equals(sku.quantityPrices());
  }
}
