package id.lapakkarya.inventory.model;

import id.lapakkarya.inventory.StockView;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * Pieces on hand and held. Checkout changes it by conditional statements only, never through a
 * loaded object; the staff's count locks the row first.
 */
@Entity
@Table(name = "stock")
@NamedQuery(name = "Stock.bySku", query = "select s from Stock s where s.sku = :sku")
@NamedQuery(name = "Stock.bySkus", query = "select s from Stock s where s.sku in :skus")
@NamedQuery(
    name = "Stock.available",
    query = "select s.sku, s.onHand - s.reserved from Stock s where s.sku in :skus")
@NamedQuery(
    name = "Stock.reserve",
    query =
        "update Stock s set s.reserved = s.reserved + :quantity"
            + " where s.sku = :sku and s.onHand - s.reserved >= :quantity")
@NamedQuery(
    name = "Stock.release",
    query = "update Stock s set s.reserved = s.reserved - :quantity where s.sku = :sku")
@NamedQuery(
    name = "Stock.sell",
    query =
        "update Stock s set s.reserved = s.reserved - :quantity, s.onHand = s.onHand - :quantity"
            + " where s.sku = :sku")
@NamedQuery(
    name = "Stock.takeBack",
    query = "update Stock s set s.onHand = s.onHand + :quantity where s.sku = :sku")
public class Stock extends TenantOwned {
  private Sku sku;

  @Column(name = "on_hand")
  private int onHand;

  private int reserved;

  protected Stock() {}

  public Stock(TenantId tenant, Sku sku) {
    super(tenant);
    this.sku = sku;
  }

  public void count(int counted) {
    this.onHand = counted;
  }

  public Sku sku() {
    return sku;
  }

  public StockView view() {
    return new StockView(sku, onHand, reserved, onHand - reserved);
  }
}
