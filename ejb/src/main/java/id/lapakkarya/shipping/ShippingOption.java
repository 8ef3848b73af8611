package id.lapakkarya.shipping;

import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;

/**
 * A way to send a parcel.
 *
 * @param service {@code pickup}, {@code sameday} or {@code regular}
 * @param etaDays days under way, after the goods are ready
 */
public record ShippingOption(String service, Rupiah cost, int etaDays) implements Serializable {
  /** The service without a courier: the buyer comes to the Lapas's gallery. */
  public static final String PICKUP = "pickup";
}
