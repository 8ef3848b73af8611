package id.lapakkarya.checkout;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.tenancy.ShopView;
import java.io.Serializable;
import java.util.List;

/**
 * A shop's part of a cart.
 *
 * @param weightGrams as couriers count it ({@link id.lapakkarya.shipping.ParcelWeight})
 * @param options ways to send it, as quoted and still valid; empty before a destination is named
 */
public record CartShopView(
    ShopView shop,
    List<CartLineView> lines,
    Rupiah subtotal,
    int weightGrams,
    List<ShippingOption> options)
    implements Serializable {}
