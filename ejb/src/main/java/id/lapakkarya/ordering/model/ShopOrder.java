package id.lapakkarya.ordering.model;

import id.lapakkarya.ordering.OrderDraft;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShipTo;
import id.lapakkarya.ordering.ShopOrderCompleted;
import id.lapakkarya.ordering.ShopOrderPaid;
import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.ordering.SoldLine;
import id.lapakkarya.platform.Event;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Lapas's part of an order: its goods, its shipping, its state. */
@Entity
@Table(name = "shop_order")
@NamedQuery(
    name = "ShopOrder.ofOrder",
    query = "select s from ShopOrder s where s.orderId = :order order by s.number")
@NamedQuery(
    name = "ShopOrder.ofOrders",
    query = "select s from ShopOrder s where s.orderId in :orders order by s.number")
@NamedQuery(
    name = "ShopOrder.byNumber",
    query = "select s from ShopOrder s where s.number = :number")
public class ShopOrder extends TenantOwned {
  /** Stands where the recipient stood. */
  private static final String ERASED = "-";

  private static final String NO_POSTAL_CODE = "00000";

  @Column(name = "order_id")
  private long orderId;

  private String number;

  @Enumerated(EnumType.STRING)
  private ShopOrderStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "payment_method")
  private PaymentMethod paymentMethod;

  @Column(name = "shipping_service")
  private String shippingService;

  @Column(name = "shipping_cost")
  private Rupiah shippingCost;

  private Rupiah subtotal;
  private Rupiah discount;
  private Rupiah total;
  private String recipient;
  private String phone;

  @Column(name = "area_code")
  private String areaCode;

  @Column(name = "area_name")
  private String areaName;

  @Column(name = "postal_code")
  private String postalCode;

  private String street;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "paid_at")
  private Instant paidAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "shipped_at")
  private Instant shippedAt;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  private String courier;

  @Column(name = "tracking_number")
  private String trackingNumber;

  private String refusal;

  @Column(name = "refund_due")
  private Rupiah refundDue;

  @OneToMany(mappedBy = "shopOrder", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<OrderLine> lines = new ArrayList<>();

  protected ShopOrder() {}

  public ShopOrder(long orderId, String number, OrderDraft draft, OrderDraft.Part part) {
    super(part.tenant());
    this.orderId = orderId;
    this.number = number;
    this.paymentMethod = draft.method();
    this.status =
        draft.method() == PaymentMethod.COD
            ? ShopOrderStatus.PLACED
            : ShopOrderStatus.AWAITING_PAYMENT;
    this.shippingService = part.shippingService();
    this.shippingCost = part.shippingCost();
    part.lines().forEach(line -> lines.add(new OrderLine(this, lines.size(), line)));
    this.subtotal = lines.stream().map(OrderLine::lineTotal).reduce(Rupiah.ZERO, Rupiah::plus);
    this.discount = Rupiah.ZERO;
    this.total = subtotal.plus(shippingCost).minus(discount);
    this.refundDue = Rupiah.ZERO;
    ShipTo to = draft.shipTo();
    this.recipient = to.recipient();
    this.phone = to.phone();
    this.areaCode = to.areaCode();
    this.areaName = to.areaName();
    this.postalCode = to.postalCode();
    this.street = to.street();
    this.placedAt = draft.placedAt();
  }

  /** The money is in; a part paid on delivery keeps its place on the way. */
  public List<Event> pay(Instant now) {
    if (isPaid() || isClosed()) {
      throw LapakException.conflict("order-not-open");
    }
    demand(status != ShopOrderStatus.PLACED);
    paidAt = now;
    if (status == ShopOrderStatus.AWAITING_PAYMENT) {
      status = ShopOrderStatus.PAID;
    }
    Event paid = new ShopOrderPaid(number, tenant().value(), now, shippingCost, sold());
    return status == ShopOrderStatus.DELIVERED ? List.of(paid, completed(now)) : List.of(paid);
  }

  public void accept(Instant now) {
    demand(status.canBeAccepted());
    status = ShopOrderStatus.ACCEPTED;
    acceptedAt = now;
  }

  public void ship(String byCourier, String withTrackingNumber, Instant now) {
    demand(status == ShopOrderStatus.ACCEPTED);
    status = ShopOrderStatus.SHIPPED;
    courier = byCourier;
    trackingNumber = withTrackingNumber;
    shippedAt = now;
  }

  /** The goods have arrived; with the money in, too, the part is completed. */
  public List<Event> deliver(Instant now) {
    demand(status == ShopOrderStatus.SHIPPED);
    status = ShopOrderStatus.DELIVERED;
    deliveredAt = now;
    return isPaid() ? List.of(completed(now)) : List.of();
  }

  private ShopOrderCompleted completed(Instant now) {
    return new ShopOrderCompleted(number, tenant().value(), now, sold());
  }

  private List<SoldLine> sold() {
    return lines.stream().map(OrderLine::sold).toList();
  }

  /** The Lapas cannot serve it; what was paid is due back. */
  public void reject(String reason, Instant now) {
    demand(status.canBeAccepted() || status == ShopOrderStatus.ACCEPTED);
    refusal = reason;
    close(ShopOrderStatus.REJECTED, now);
  }

  public void cancel(Instant now) {
    demand(status.isBeforeShipping());
    close(ShopOrderStatus.CANCELLED, now);
  }

  public void expire(Instant now) {
    close(ShopOrderStatus.EXPIRED, now);
  }

  private void close(ShopOrderStatus end, Instant now) {
    status = end;
    closedAt = now;
    refundDue = paidAt == null ? Rupiah.ZERO : total;
  }

  private void demand(boolean possible) {
    if (!possible) {
      throw LapakException.conflict("wrong-status", Map.of("state", status.code()));
    }
  }

  /**
   * Takes the recipient out, the tracking number that leads to one at the courier's, and what was
   * filled in for works made to order. Of the destination the regency stays: so many thousands live
   * there.
   */
  public void erase() {
    recipient = ERASED;
    phone = ERASED;
    street = ERASED;
    postalCode = NO_POSTAL_CODE;
    trackingNumber = null;
    lines.forEach(OrderLine::erase);
    if (areaCode.lastIndexOf('.') > areaCode.indexOf('.')) {
      areaCode = areaCode.substring(0, areaCode.lastIndexOf('.'));
      areaName = areaName.substring(areaName.indexOf(',') + 1).strip();
    }
  }

  public String number() {
    return number;
  }

  public long orderId() {
    return orderId;
  }

  public ShopOrderStatus status() {
    return status;
  }

  /** Rejected, cancelled or expired. */
  public boolean isClosed() {
    return closedAt != null;
  }

  /** Nobody has paid it, nor taken it on. */
  public boolean isWaiting() {
    return ShopOrderStatus.WAITING.contains(status);
  }

  public boolean isPaid() {
    return paidAt != null;
  }

  public ShopOrderView view() {
    return new ShopOrderView(
        number,
        tenant(),
        status,
        paymentMethod,
        shippingService,
        shippingCost,
        subtotal,
        discount,
        total,
        refundDue,
        new ShipTo(recipient, phone, areaCode, areaName, postalCode, street),
        placedAt,
        paidAt,
        acceptedAt,
        shippedAt,
        deliveredAt,
        closedAt,
        courier,
        trackingNumber,
        refusal,
        lines.stream().map(OrderLine::view).toList());
  }
}
