package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;

/**
 * What a cart and an order need to know of a variant.
 *
 * @param price of one piece alone
 * @param held why it is not published: papers of food are missing
 */
public record SellableSku(
    Sku sku,
    TenantId tenant,
    long productId,
    String productSlug,
    LocalText productName,
    String optionLabel,
    String category,
    Storage storage,
    int leadTimeDays,
    Rupiah price,
    QuantityPrices quantityPrices,
    Rupiah materialCost,
    int weightGrams,
    Measures measures,
    boolean published,
    boolean held,
    Personalisation personalisation)
    implements Serializable {
  /** What one piece costs when that many are bought together. */
  public Rupiah priceFor(int quantity) {
    return quantityPrices.priceFor(quantity, price);
  }
}
