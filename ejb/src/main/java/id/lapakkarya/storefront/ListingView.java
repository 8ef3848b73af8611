package id.lapakkarya.storefront;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;

/**
 * A product as it stands in a list; {@code price} is its lowest, {@code maxPrice} its highest.
 *
 * @param picture name of its first photograph; empty where it is drawn
 */
public record ListingView(
    long productId,
    String slug,
    LocalText name,
    String category,
    String shopSlug,
    String shopName,
    String town,
    Rupiah price,
    Rupiah maxPrice,
    boolean inStock,
    int leadTimeDays,
    String picture)
    implements Serializable {}
