package id.lapakkarya.web.shop.ordering;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.ordering.OrderStatus;
import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.Orders;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShipTo;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.payment.CollectorView;
import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.payment.Qris;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.web.platform.Format;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An order for its buyer, who holds its token or is signed in: how to pay, and where each Lapas's
 * part is.
 */
@Named
@RequestScoped
public class OrderPage {
  private static final int UNIQUE_DIGITS = 3;

  @Inject private Orders orders;
  @Inject private Actor actor;
  @Inject private Payments payments;
  @Inject private ShopDirectory shops;
  @Inject private Texts texts;
  @Inject private Visit visit;
  @Inject private Format fmt;

  private final FormProblems problems = new FormProblems();

  private String number;
  private String token;
  private String act;

  private OrderView order;
  private Optional<PaymentView> payment = Optional.empty();

  /** A Lapas's part with its way so far. */
  public record Parcel(ShopView shop, ShopOrderView part, String tone, List<Timeline.Step> steps) {}

  public void open() {
    visit.keepNoCopy();
    order = find().orElseThrow(() -> LapakException.notFound("order"));
    if (visit.isPost() && "cancel".equals(act)) {
      cancel();
    }
    payment = payments.find(order);
  }

  /** A token must be the order's own, whoever brings it; without one, it is the account's. */
  private Optional<OrderView> find() {
    return token == null
        ? actor.account().flatMap(account -> orders.findOwn(number, account.id()))
        : orders.findByToken(number, token);
  }

  private void cancel() {
    try {
      payments.cancel(order);
      visit.seeOther("/pesanan/" + order.number() + "?token=" + order.token());
    } catch (LapakException refusal) {
      problems.head(texts.text("shop.problem.heading"));
      problems.add(texts.refusal(refusal));
      visit.refused(409);
    }
  }

  public OrderView getOrder() {
    return order;
  }

  public List<Parcel> getParcels() {
    Map<TenantId, ShopView> known = shops.shopsById();
    return order.shopOrders().stream()
        .map(
            part ->
                new Parcel(
                    known.get(part.tenant()),
                    part,
                    Timeline.tone(part.status()),
                    Timeline.of(order, part, texts, fmt)))
        .toList();
  }

  public String getTone() {
    return tone(order.status());
  }

  static String tone(OrderStatus status) {
    return switch (status) {
      case AWAITING_PAYMENT, PLACED -> "badge--made";
      case CANCELLED, EXPIRED -> "badge--none";
      case PAID -> "";
    };
  }

  public boolean isAwaitingPayment() {
    return order.status() == OrderStatus.AWAITING_PAYMENT
        && order.method() != PaymentMethod.COD
        && payment.isPresent();
  }

  public String getQris() {
    return payment.map(PaymentView::qris).orElse("");
  }

  /** As the payer's app will name it. */
  public String getPayee() {
    return payment.map(PaymentView::qris).map(Qris::merchantName).orElse("");
  }

  public String getNmid() {
    return collector(CollectorView::nmid);
  }

  public String getBank() {
    return collector(CollectorView::bank);
  }

  public String getAccount() {
    return collector(CollectorView::bankAccount);
  }

  public String getHolder() {
    return collector(CollectorView::bankHolder);
  }

  private String collector(Function<CollectorView, String> fact) {
    return payment.map(PaymentView::collector).map(fact).orElse("");
  }

  public Rupiah getAmount() {
    return payment.map(PaymentView::amount).orElse(order.total());
  }

  public String getAmountHead() {
    String text = getAmount().toString();
    return text.substring(0, Math.max(0, text.length() - UNIQUE_DIGITS));
  }

  public String getAmountTail() {
    String text = getAmount().toString();
    return text.substring(Math.max(0, text.length() - UNIQUE_DIGITS));
  }

  public String getDueTime() {
    return fmt.time(payment.map(PaymentView::expiresAt).orElse(order.dueAt()));
  }

  public Rupiah getGoods() {
    return sum(ShopOrderView::subtotal);
  }

  public Rupiah getShipping() {
    return sum(ShopOrderView::shippingCost);
  }

  public Rupiah getDiscount() {
    return sum(ShopOrderView::discount);
  }

  private Rupiah sum(Function<ShopOrderView, Rupiah> part) {
    return order.shopOrders().stream().map(part).reduce(Rupiah.ZERO, Rupiah::plus);
  }

  public ShipTo getShipTo() {
    return order.shopOrders().get(0).shipTo();
  }

  public FormProblems getProblems() {
    return problems;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }
}
