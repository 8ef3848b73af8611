package id.lapakkarya.checkout;

import id.lapakkarya.ordering.Buyer;
import id.lapakkarya.platform.Rupiah;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that a buyer says when ordering.
 *
 * @param shipping one choice for each shop of the cart
 * @param expectedTotal what the buyer was shown; another total refuses the order
 * @param account of a signed-in buyer
 */
public record PlaceOrderCommand(
    String cartId,
    Buyer buyer,
    Destination shipTo,
    List<ShippingChoice> shipping,
    String payment,
    Optional<Rupiah> expectedTotal,
    Optional<Long> account,
    Locale locale) {

  /** Where the goods go; {@code areaCode} is that of a district. */
  public record Destination(
      String recipient, String phone, String areaCode, String postalCode, String street) {}

  /** The service chosen for one shop. */
  public record ShippingChoice(String shop, String service) {}
}
