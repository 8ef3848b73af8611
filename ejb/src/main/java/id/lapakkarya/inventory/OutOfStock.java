package id.lapakkarya.inventory;

import id.lapakkarya.platform.LapakException;
import java.util.List;
import java.util.Map;

/** Some of the goods are not there in the quantity asked; names every one of them. */
public class OutOfStock extends LapakException {
  private static final long serialVersionUID = 1L;

  /**
   * One variant that cannot be had.
   *
   * @param available how many there are still
   */
  public record Shortage(String sku, int requested, int available) {}

  public OutOfStock(List<Shortage> shortages) {
    super(Kind.CONFLICT, "out-of-stock", Map.of("skus", shortages), List.of());
  }

  public OutOfStock(int available) {
    super(Kind.CONFLICT, "out-of-stock", Map.of("available", available), List.of());
  }
}
