package id.lapakkarya.ordering;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A Lapas's part of an order. Times that have not come yet are null. */
public record ShopOrderView(
    String number,
    TenantId tenant,
    ShopOrderStatus status,
    PaymentMethod method,
    String shippingService,
    Rupiah shippingCost,
    Rupiah subtotal,
    Rupiah discount,
    Rupiah total,
    Rupiah refundDue,
    ShipTo shipTo,
    Instant placedAt,
    Instant paidAt,
    Instant acceptedAt,
    Instant shippedAt,
    Instant deliveredAt,
    Instant closedAt,
    String courier,
    String trackingNumber,
    String refusal,
    List<OrderLineView> lines)
    implements Serializable {
  /** The buyer fetches it; no courier and no tracking number. */
  public boolean isPickup() {
    return ShippingOption.PICKUP.equals(shippingService);
  }

  public int items() {
    return lines.stream().mapToInt(OrderLineView::quantity).sum();
  }
}
