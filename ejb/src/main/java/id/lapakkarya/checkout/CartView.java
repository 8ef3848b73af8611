package id.lapakkarya.checkout;

import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;
import java.util.List;

/**
 * A cart, grouped by shop.
 *
 * @param areaCode where it was last quoted to, or null
 */
public record CartView(
    String id, List<CartShopView> shops, Rupiah subtotal, String areaCode, String postalCode)
    implements Serializable {
  public List<CartLineView> lines() {
    return shops.stream().flatMap(shop -> shop.lines().stream()).toList();
  }

  public int items() {
    return lines().stream().mapToInt(CartLineView::quantity).sum();
  }

  public boolean isEmpty() {
    return shops.isEmpty();
  }

  public boolean isOrderable() {
    return !isEmpty() && lines().stream().allMatch(CartLineView::isOrderable);
  }
}
