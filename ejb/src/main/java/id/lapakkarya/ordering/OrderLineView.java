package id.lapakkarya.ordering;

import id.lapakkarya.accounting.Shares;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import java.io.Serializable;

/** A line as it was frozen at the sale. */
public record OrderLineView(
    Sku sku,
    String productSlug,
    String productName,
    String optionLabel,
    String category,
    int quantity,
    Rupiah unitPrice,
    Rupiah lineTotal,
    Shares shares)
    implements Serializable {}
