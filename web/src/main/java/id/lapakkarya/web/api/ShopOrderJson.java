package id.lapakkarya.web.api;

import id.lapakkarya.ordering.OrderLineView;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A Lapas's part of an order as its staff see it; nothing in it tells of the other parts. */
public record ShopOrderJson(
    String number,
    String status,
    String payment,
    List<LineJson> lines,
    Rupiah subtotal,
    Rupiah shippingCost,
    Rupiah discount,
    Rupiah total,
    String shippingService,
    RecipientJson shipTo,
    ShipmentJson shipment,
    Instant placedAt,
    Instant paidAt,
    Instant acceptedAt,
    Instant deliveredAt,
    Rupiah refundDue,
    String refusal) {

  /** A line as it was frozen at the sale. */
  public record LineJson(
      Sku sku,
      String product,
      String name,
      String options,
      int quantity,
      Rupiah price,
      Rupiah total,
      Map<String, String> personalisation) {
    static LineJson of(OrderLineView line) {
      return new LineJson(
          line.sku(),
          line.productSlug(),
          line.productName(),
          line.optionLabel(),
          line.quantity(),
          line.unitPrice(),
          line.lineTotal(),
          line.personalisation().isEmpty() ? null : line.personalisation());
    }
  }

  /** Where it goes. */
  public record RecipientJson(
      String recipient,
      String phone,
      String areaCode,
      String area,
      String postalCode,
      String street) {}

  /** The parcel on its way. */
  public record ShipmentJson(String courier, String trackingNumber, Instant shippedAt) {
    static ShipmentJson of(ShopOrderView part) {
      return part.shippedAt() == null
          ? null
          : new ShipmentJson(part.courier(), part.trackingNumber(), part.shippedAt());
    }
  }

  static ShopOrderJson of(ShopOrderView part) {
    var to = part.shipTo();
    return new ShopOrderJson(
        part.number(),
        part.status().code(),
        part.method().code(),
        part.lines().stream().map(LineJson::of).toList(),
        part.subtotal(),
        part.shippingCost(),
        part.discount(),
        part.total(),
        part.shippingService(),
        new RecipientJson(
            to.recipient(), to.phone(), to.areaCode(), to.areaName(), to.postalCode(), to.street()),
        ShipmentJson.of(part),
        part.placedAt(),
        part.paidAt(),
        part.acceptedAt(),
        part.deliveredAt(),
        part.refundDue(),
        part.refusal());
  }
}
