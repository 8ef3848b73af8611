package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import java.io.Serializable;

/**
 * By how much prices go up.
 *
 * @param amount percent from 1 to 300, or rupiah
 */
public record PriceRise(Unit unit, long amount) implements Serializable {
  /** What the amount is counted in. */
  public enum Unit {
    PERCENT,
    RUPIAH
  }

  private static final long HIGHEST_PERCENT = 300;
  private static final long WHOLE = 100;
  private static final long STEP = 100;

  /**
   * @throws id.lapakkarya.platform.LapakException "invalid-input" of the field {@code rise}
   */
  public void check() {
    long highest = unit == Unit.PERCENT ? HIGHEST_PERCENT : ProductRules.HIGHEST_PRICE.amount();
    new Violations().when(amount < 1 || amount > highest, "rise", "out-of-range").throwIfAny();
  }

  /** The new price; by percent it is rounded up to the next hundred rupiah. */
  public Rupiah of(Rupiah price) {
    if (unit == Unit.RUPIAH) {
      return price.plus(Rupiah.of(amount));
    }
    long exact = Math.multiplyExact(price.amount(), WHOLE + amount);
    long divisor = WHOLE * STEP;
    return Rupiah.of((exact + divisor - 1) / divisor * STEP);
  }
}
