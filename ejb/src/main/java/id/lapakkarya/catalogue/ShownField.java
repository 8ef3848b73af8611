package id.lapakkarya.catalogue;

import java.util.Locale;

/**
 * What buyers see of a product besides its price, each on its own; in the order of the page. {@link
 * #OPTIONS} are the axes: they wait only with the names of variants, and follow these.
 */
public enum ShownField {
  NAME,
  NAME_EN,
  DESCRIPTION,
  DESCRIPTION_EN,
  CATEGORY,
  STORAGE,
  FOOD,
  ATTRIBUTES,
  LICENCES,
  PAPERS,
  OPTIONS,
  VARIANTS,
  PERSONALISATION,
  PICTURES;

  /** Stable text, e.g. {@code description-en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
