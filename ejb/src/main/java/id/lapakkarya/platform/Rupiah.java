package id.lapakkarya.platform;

import java.io.Serializable;

/** An amount of money in whole rupiah; the currency has no minor unit in practice. */
public record Rupiah(long amount) implements Comparable<Rupiah>, Serializable {

  public static final Rupiah ZERO = new Rupiah(0);

  public static Rupiah of(long amount) {
    return amount == 0 ? ZERO : new Rupiah(amount);
  }

  /**
   * @throws ArithmeticException when the sum leaves the range of a long
   */
  public Rupiah plus(Rupiah other) {
    return of(Math.addExact(amount, other.amount));
  }

  public Rupiah minus(Rupiah other) {
    return of(Math.subtractExact(amount, other.amount));
  }

  public Rupiah times(int quantity) {
    return of(Math.multiplyExact(amount, (long) quantity));
  }

  public boolean isPositive() {
    return amount > 0;
  }

  @Override
  public int compareTo(Rupiah other) {
    return Long.compare(amount, other.amount);
  }

  /** As Indonesians write it: {@code Rp1.250.000}, without the decimals of the JDK's format. */
  @Override
  public String toString() {
    String digits = Long.toString(Math.abs(amount));
    StringBuilder text = new StringBuilder(amount < 0 ? "-Rp" : "Rp");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append('.');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }
}
