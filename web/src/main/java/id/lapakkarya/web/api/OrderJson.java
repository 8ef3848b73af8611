package id.lapakkarya.web.api;

import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.payment.CollectorView;
import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An order as its buyer sees it. */
public record OrderJson(
    String number,
    String token,
    String status,
    Rupiah total,
    Instant placedAt,
    PaymentJson payment,
    List<PartJson> shopOrders,
    List<EventJson> timeline) {

  /** What is to be paid, and how; {@code amount} includes the unique digits of a transfer. */
  public record PaymentJson(
      String method,
      String status,
      Rupiah amount,
      Integer uniqueDigits,
      Instant expiresAt,
      String qris,
      AccountJson account) {}

  /** Where a transfer goes. */
  public record AccountJson(String bank, String number, String holder) {
    static AccountJson of(CollectorView to) {
      return new AccountJson(to.bank(), to.bankAccount(), to.bankHolder());
    }
  }

  /** A Lapas's part. */
  public record PartJson(
      String number,
      ProductsResource.ShopRef shop,
      String status,
      List<ShopOrderJson.LineJson> lines,
      Rupiah subtotal,
      Rupiah shippingCost,
      Rupiah discount,
      Rupiah total,
      Rupiah refundDue,
      String shippingService,
      ShopOrderJson.ShipmentJson shipment) {}

  /** Something that has happened, with the shop order where it was one shop's. */
  public record EventJson(Instant at, String event, String shopOrder) {}

  static OrderJson of(OrderView order, PaymentView payment, Map<TenantId, ShopView> shops) {
    return new OrderJson(
        order.number(),
        order.token(),
        order.status().code(),
        order.total(),
        order.placedAt(),
        payment(payment),
        order.shopOrders().stream().map(part -> part(part, shops.get(part.tenant()))).toList(),
        timeline(order));
  }

  private static PaymentJson payment(PaymentView payment) {
    boolean transfer = payment.uniqueDigits() > 0;
    return new PaymentJson(
        payment.method().code(),
        payment.status().code(),
        payment.amount(),
        transfer ? Integer.valueOf(payment.uniqueDigits()) : null,
        payment.expiresAt(),
        payment.qris(),
        transfer ? AccountJson.of(payment.collector()) : null);
  }

  private static PartJson part(ShopOrderView part, ShopView shop) {
    return new PartJson(
        part.number(),
        new ProductsResource.ShopRef(shop.slug(), shop.name()),
        part.status().code(),
        part.lines().stream().map(ShopOrderJson.LineJson::of).toList(),
        part.subtotal(),
        part.shippingCost(),
        part.discount(),
        part.total(),
        part.refundDue(),
        part.shippingService(),
        ShopOrderJson.ShipmentJson.of(part));
  }

  private static List<EventJson> timeline(OrderView order) {
    List<EventJson> events = new ArrayList<>();
    events.add(new EventJson(order.placedAt(), "placed", null));
    for (ShopOrderView part : order.shopOrders()) {
      add(events, part.paidAt(), "paid", part);
      add(events, part.acceptedAt(), "accepted", part);
      add(events, part.shippedAt(), "shipped", part);
      add(events, part.deliveredAt(), "delivered", part);
      add(events, part.closedAt(), part.status().code(), part);
    }
    events.sort(java.util.Comparator.comparing(EventJson::at));
    return events;
  }

  private static void add(List<EventJson> events, Instant at, String event, ShopOrderView part) {
    if (at != null) {
      events.add(new EventJson(at, event, part.number()));
    }
  }
}
