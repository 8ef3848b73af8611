package id.lapakkarya.web.admin.ordering;

import id.lapakkarya.accounting.Shares;
import id.lapakkarya.fulfilment.Fulfilment;
import id.lapakkarya.ordering.OrderLineView;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.ordering.ShopOrders;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** One shop order and the work on it: accept, ship, deliver, refuse. */
@Named("adminOrder")
@ViewScoped
public class Order implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.ordering.order.done.";

  @Inject @Movable private ShopOrders shopOrders;
  @Inject @Movable private Fulfilment fulfilment;
  @Inject @Movable private Payments payments;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private String number;
  private ShopOrderView order;
  private String asking = "";
  private String courier;
  private String trackingNumber;
  private String reason;
  private String reference;

  public void load() {
    order = shopOrders.get(number);
  }

  public void accept() {
    attempt("accepted", () -> fulfilment.accept(number));
  }

  public void ship() {
    attempt("shipped", () -> fulfilment.ship(number, courier, trackingNumber));
  }

  public void deliver() {
    attempt("delivered", () -> fulfilment.deliver(number));
  }

  public void reject() {
    attempt("rejected", () -> fulfilment.reject(number, reason));
  }

  /** The cash of an order paid on delivery has come in. */
  public void confirmCash() {
    attempt(
        "cash",
        () -> {
          payments.confirmOwn(number, reference);
          return shopOrders.get(number);
        });
  }

  private void attempt(String name, Supplier<ShopOrderView> deed) {
    if (attempts.succeeds(() -> order = deed.get())) {
      asking = "";
      notices.done(TEXTS + name, number);
    } else if (attempts.wasOvertaken()) {
      asking = "";
      load();
    }
  }

  /** Opens the dialog of that name; the empty name closes it. */
  public void ask(String name) {
    asking = name;
  }

  public String getAsking() {
    return asking;
  }

  public boolean isAcceptable() {
    return order.status().canBeAccepted();
  }

  public boolean isShippable() {
    return order.status().canBeShipped();
  }

  public boolean isDeliverable() {
    return order.status() == ShopOrderStatus.SHIPPED;
  }

  public boolean isCashDue() {
    boolean underWay =
        order.status() == ShopOrderStatus.ACCEPTED
            || order.status() == ShopOrderStatus.SHIPPED
            || order.status() == ShopOrderStatus.DELIVERED;
    return order.method() == PaymentMethod.COD && order.paidAt() == null && underWay;
  }

  public List<Step> getSteps() {
    return Step.of(order);
  }

  /** How the goods of this order are shared out, as frozen at the sale. */
  public Shares getShares() {
    return order.lines().stream()
        .map(OrderLineView::shares)
        .reduce(
            new Shares(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO),
            (a, b) ->
                new Shares(
                    a.material().plus(b.material()),
                    a.premi().plus(b.premi()),
                    a.capital().plus(b.capital()),
                    a.pnbp().plus(b.pnbp())));
  }

  public ShopOrderView getOrder() {
    return order;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getCourier() {
    return courier;
  }

  public void setCourier(String courier) {
    this.courier = courier;
  }

  public String getTrackingNumber() {
    return trackingNumber;
  }

  public void setTrackingNumber(String trackingNumber) {
    this.trackingNumber = trackingNumber;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
