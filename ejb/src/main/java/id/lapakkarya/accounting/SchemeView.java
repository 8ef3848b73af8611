package id.lapakkarya.accounting;

import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A distribution scheme in force from a day on, by a decree.
 *
 * @param premiBp basis points of the base; the three sum to 10,000
 */
public record SchemeView(
    LocalDate validFrom, String decree, SchemeBase base, int premiBp, int capitalBp, int pnbpBp)
    implements Serializable {

  private static final int WHOLE = 10_000;

  /**
   * @throws IllegalArgumentException when the shares do not sum to the whole
   */
  public SchemeView {
    if (premiBp < 0 || capitalBp < 0 || pnbpBp < 0 || premiBp + capitalBp + pnbpBp != WHOLE) {
      throw new IllegalArgumentException("shares must sum to 10000 basis points");
    }
  }

  /**
   * Shares out a line. Fractions of a rupiah go to the largest remainder, premi first on a tie; a
   * profit below zero pays nothing.
   *
   * @param gross the line's price less discounts borne by the Lapas, without shipping
   * @param materialCost of the whole line
   */
  public Shares share(Rupiah gross, Rupiah materialCost) {
    Rupiah material =
        base == SchemeBase.GROSS
            ? Rupiah.ZERO
            : Rupiah.of(Math.min(gross.amount(), materialCost.amount()));
    long shared = gross.minus(material).amount();
    int[] points = {premiBp, capitalBp, pnbpBp};
    long[] parts = new long[points.length];
    long[] remainders = new long[points.length];
    long left = shared;
    for (int i = 0; i < points.length; i++) {
      long exact = Math.multiplyExact(shared, (long) points[i]);
      parts[i] = exact / WHOLE;
      remainders[i] = exact % WHOLE;
      left -= parts[i];
    }
    for (; left > 0; left--) {
      int largest = 0;
      for (int i = 1; i < remainders.length; i++) {
        if (remainders[i] > remainders[largest]) {
          largest = i;
        }
      }
      parts[largest]++;
      remainders[largest] = -1;
    }
    return new Shares(material, Rupiah.of(parts[0]), Rupiah.of(parts[1]), Rupiah.of(parts[2]));
  }
}
