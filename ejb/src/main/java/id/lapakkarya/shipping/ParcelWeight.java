package id.lapakkarya.shipping;

import id.lapakkarya.catalogue.Measures;

/**
 * What couriers reckon a parcel by: what it weighs, or the room that it takes where that is more.
 * In Indonesia 6,000 cubic centimetres count as a kilogram. Of several goods in one parcel the
 * weights are added, and so are the rooms.
 *
 * @param cubicCentimetres of those goods whose measures are known
 */
public record ParcelWeight(long grams, long cubicCentimetres) {
  public static final ParcelWeight NONE = new ParcelWeight(0, 0);

  private static final int CUBIC_CENTIMETRES_OF_A_GRAM = 6;

  /** With that many more pieces in it. */
  public ParcelWeight plus(int gramsEach, Measures measuresEach, int pieces) {
    return new ParcelWeight(
        grams + (long) gramsEach * pieces,
        cubicCentimetres + measuresEach.cubicCentimetres() * pieces);
  }

  /** In grams; what is begun counts whole. */
  public int counted() {
    long volume =
        (cubicCentimetres + CUBIC_CENTIMETRES_OF_A_GRAM - 1) / CUBIC_CENTIMETRES_OF_A_GRAM;
    return (int) Math.min(Math.max(grams, volume), Integer.MAX_VALUE);
  }
}
