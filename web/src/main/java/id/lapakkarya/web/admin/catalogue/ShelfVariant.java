package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.QuantityPrices;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.inventory.StockView;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.web.admin.Numbers;
import java.io.Serializable;

/**
 * Price and stock of a variant as somebody types them. What is refused stays as typed, with the
 * reason beside it.
 */
public class ShelfVariant implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SkuView variant;
  private StockView stock;

  /** What it costs as far as was shown here, in its cell or by a refusal. */
  private Rupiah seen;

  /** What it cost before it was changed here; null when it was not. */
  private Rupiah before;

  private QuantityPrices steps;
  private String price;
  private String onHand;
  private String priceProblem;
  private boolean contested;
  private String stockProblem;
  private String saved = "";

  ShelfVariant(SkuView variant, StockView stock) {
    this.variant = variant;
    this.seen = variant.price();
    this.steps = variant.quantityPrices();
    this.price = Numbers.print(seen);
    restock(stock);
  }

  void repriced(SkuView now) {
    if (!now.quantityPrices().equals(steps)) {
      // Prices by quantity went with it: the price alone would not be what was before.
      steps = now.quantityPrices();
      before = null;
    } else if (!now.price().equals(seen)) {
      before = seen;
    }
    seen = now.price();
    price = Numbers.print(seen);
    priceProblem = null;
    saved = "price";
  }

  /** Back to the price before, which is to be stored yet. */
  void takeBack() {
    price = Numbers.print(before);
  }

  void tookBack() {
    before = null;
    saved = "";
  }

  Rupiah seen() {
    return seen;
  }

  void counted(StockView now) {
    restock(now);
    saved = "stock";
  }

  private void restock(StockView now) {
    stock = now;
    onHand = String.valueOf(now.onHand());
    stockProblem = null;
  }

  void refusePrice(String problem) {
    priceProblem = problem;
    saved = "";
  }

  /** Others have set that price, of which the refusal tells. */
  void contest(Rupiah others) {
    seen = others;
    contested = true;
  }

  void uncontest() {
    contested = false;
  }

  void refuseStock(String problem) {
    stockProblem = problem;
    saved = "";
  }

  public Sku getSku() {
    return variant.sku();
  }

  public String getLabel() {
    return variant.optionLabel();
  }

  public int getReserved() {
    return stock.reserved();
  }

  public int getAvailable() {
    return stock.available();
  }

  public String getPrice() {
    return price;
  }

  public void setPrice(String price) {
    this.price = price;
  }

  public String getOnHand() {
    return onHand;
  }

  public void setOnHand(String onHand) {
    this.onHand = onHand;
  }

  public String getPriceProblem() {
    return priceProblem;
  }

  /** Whether the typed price may be saved though others have set another one. */
  public boolean isContested() {
    return contested;
  }

  /** Whether the price that was saved last may be taken back. */
  public boolean isReversible() {
    return before != null && priceProblem == null;
  }

  public String getStockProblem() {
    return stockProblem;
  }

  /** What was taken over last: price, stock, or nothing. */
  public String getSaved() {
    return saved;
  }
}
