package id.lapakkarya.inventory.model;

import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A change of what is on hand, never edited. */
@Entity
@Table(name = "stock_movement")
public class StockMovement extends TenantOwned {
  /** Why pieces came or went. */
  public enum Kind {
    COUNT,
    SALE,
    RETURN
  }

  private Sku sku;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private int quantity;
  private String reference;
  private String reason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected StockMovement() {}

  /**
   * @param quantity pieces that came (positive) or went (negative)
   * @param reference the shop order, or who counted
   */
  public StockMovement(
      TenantId tenant,
      Sku sku,
      Kind kind,
      int quantity,
      String reference,
      String reason,
      Instant now) {
    super(tenant);
    this.sku = sku;
    this.kind = kind;
    this.quantity = quantity;
    this.reference = reference;
    this.reason = reason;
    this.recordedAt = now;
  }
}
