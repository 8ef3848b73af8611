package id.lapakkarya.ordering;

import id.lapakkarya.accounting.Shares;
import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import java.io.Serializable;
import java.util.Map;

/**
 * A line as it was frozen at the sale.
 *
 * @param personalisation what the buyer filled in, by the labels that were read
 */
public record OrderLineView(
    Sku sku,
    String productSlug,
    String productName,
    String optionLabel,
    String category,
    int quantity,
    Rupiah unitPrice,
    Rupiah lineTotal,
    Shares shares,
    Map<String, String> personalisation)
    implements Serializable {
  /** What the buyer filled in, as one text; empty for nothing. */
  public String getFilledIn() {
    return Personalisation.inWords(personalisation);
  }
}
