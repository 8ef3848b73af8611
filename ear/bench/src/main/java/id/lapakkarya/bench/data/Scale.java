package id.lapakkarya.bench.data;

import java.util.Locale;

/**
 * How much there is.
 *
 * @param tenants with the twenty that the application loads by itself
 */
public record Scale(int products, int tenants, int orders) {
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%,d products, %d tenants, %,d orders", products, tenants, orders);
  }
}
