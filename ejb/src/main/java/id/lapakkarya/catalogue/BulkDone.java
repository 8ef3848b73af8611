package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What was changed on several products at once, and how they were before: enough to take it back.
 *
 * @param products those that were changed; what was so already is not among them
 */
public record BulkDone(List<Earlier> products) implements Serializable {
  /**
   * A product before the change.
   *
   * @param version which it has since the change
   * @param prices by variant
   * @param steps prices by quantity, by variant
   */
  public record Earlier(
      long id,
      int version,
      String name,
      ProductStatus status,
      String category,
      Map<Sku, Rupiah> prices,
      Map<Sku, QuantityPrices> steps)
      implements Serializable {}

  public int count() {
    return products.size();
  }
}
