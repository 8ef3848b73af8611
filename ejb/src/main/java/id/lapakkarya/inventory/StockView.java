package id.lapakkarya.inventory;

import id.lapakkarya.platform.Sku;
import java.io.Serializable;

/** Pieces of a variant: available = onHand - reserved. */
public record StockView(Sku sku, int onHand, int reserved, int available) implements Serializable {
  /** So few can be bought, or fewer, that it is time to make more. */
  public static final int FEW = 3;

  public static boolean isLow(int available) {
    return available <= FEW;
  }
}
