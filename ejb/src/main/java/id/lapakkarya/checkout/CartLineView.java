package id.lapakkarya.checkout;

import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a cart as things stand now.
 *
 * @param price today's price of one piece when so many are bought; {@code previousPrice} is the one
 *     the buyer saw, when it was another
 * @param available pieces that can be bought now, over all carts
 * @param personalisation what was filled in, by key
 */
public record CartLineView(
    Sku sku,
    String productSlug,
    LocalText name,
    String category,
    String options,
    int quantity,
    Rupiah price,
    Optional<Rupiah> previousPrice,
    int available,
    int leadTimeDays,
    Rupiah lineTotal,
    Notice notice,
    Personalisation asked,
    Map<String, String> personalisation)
    implements Serializable {

  /** What has changed since the line was put in. */
  public enum Notice {
    NONE,
    PRICE_CHANGED,
    NOT_ENOUGH,
    /** What the buyer filled in does not fit what is asked by now. */
    INCOMPLETE,
    /** Its shop takes no orders for some days. */
    AWAY,
    /** Food whose papers are missing: not sold until they are there. */
    HELD,
    GONE;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** What was filled in, by the labels that the buyer reads. */
  public Map<String, String> filledIn(Locale locale) {
    return asked.labelled(personalisation, locale);
  }

  public boolean isOrderable() {
    return notice == Notice.NONE || notice == Notice.PRICE_CHANGED;
  }
}
