package id.lapakkarya.inventory.model;

import id.lapakkarya.inventory.Hold;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What a shop order holds, until it is sold or released, once. */
@Entity
@Table(name = "stock_reservation")
@NamedQuery(
    name = "StockReservation.inState",
    query =
        "select r from StockReservation r where r.shopOrder in :shopOrders and r.state = :state"
            + " order by r.sku, r.id")
public class StockReservation extends TenantOwned {
  /** Held, and then either sold or released; sold pieces can come back. */
  public enum State {
    HELD,
    SOLD,
    RELEASED,
    RETURNED
  }

  @Column(name = "shop_order")
  private String shopOrder;

  private Sku sku;
  private int quantity;

  @Enumerated(EnumType.STRING)
  private State state;

  protected StockReservation() {}

  public StockReservation(Hold hold) {
    super(hold.tenant());
    this.shopOrder = hold.shopOrder();
    this.sku = hold.sku();
    this.quantity = hold.quantity();
    this.state = State.HELD;
  }

  public void become(State next) {
    this.state = next;
  }

  public Sku sku() {
    return sku;
  }

  public int quantity() {
    return quantity;
  }

  public String shopOrder() {
    return shopOrder;
  }
}
