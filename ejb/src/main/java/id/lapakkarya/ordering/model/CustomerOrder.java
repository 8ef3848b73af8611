package id.lapakkarya.ordering.model;

import id.lapakkarya.ordering.Buyer;
import id.lapakkarya.ordering.OrderDraft;
import id.lapakkarya.ordering.OrderStatus;
import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What one buyer ordered in one go, over any number of Lapas. */
@Entity
@Table(name = "customer_order")
@NamedQuery(
    name = "CustomerOrder.byNumber",
    query = "select o from CustomerOrder o where o.number = :number")
@NamedQuery(
    name = "CustomerOrder.ofGuest",
    query = "select o from CustomerOrder o where o.accountId is null and o.buyerEmail = :email")
@NamedQuery(
    name = "CustomerOrder.ofAccount",
    query = "select o from CustomerOrder o where o.accountId = :account order by o.placedAt")
@NamedQuery(
    name = "CustomerOrder.due",
    query =
        "select o.number from CustomerOrder o where o.status in :open and o.dueAt <= :now"
            + " and exists (select s.id from ShopOrder s where s.orderId = o.id and s.status in :waiting)"
            + " order by o.dueAt")
public class CustomerOrder extends Aggregate {
  /** Stands where the buyer stood. */
  private static final String ERASED = "-";

  private String number;
  private String token;

  @Column(name = "account_id")
  private Long accountId;

  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  @Column(name = "buyer_name")
  private String buyerName;

  @Column(name = "buyer_email")
  private String buyerEmail;

  @Column(name = "buyer_phone")
  private String buyerPhone;

  private String locale;

  @Enumerated(EnumType.STRING)
  @Column(name = "payment_method")
  private PaymentMethod paymentMethod;

  private Rupiah total;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  protected CustomerOrder() {}

  public CustomerOrder(String number, String token, Rupiah total, OrderDraft draft) {
    this.number = number;
    this.token = token;
    this.accountId = draft.account().orElse(null);
    this.status =
        draft.method() == PaymentMethod.COD ? OrderStatus.PLACED : OrderStatus.AWAITING_PAYMENT;
    this.buyerName = draft.buyer().name();
    this.buyerEmail = draft.buyer().email();
    this.buyerPhone = draft.buyer().phone();
    this.locale = draft.locale().getLanguage();
    this.paymentMethod = draft.method();
    this.total = total;
    this.placedAt = draft.placedAt();
    this.dueAt = draft.dueAt();
  }

  /**
   * @throws LapakException "order-not-open" when it is no longer waiting for money
   */
  public void pay() {
    if (!status.isOpen()) {
      throw LapakException.conflict("order-not-open");
    }
    status = OrderStatus.PAID;
  }

  public void cancel() {
    status = OrderStatus.CANCELLED;
  }

  /**
   * Ends the waiting for money once no part waits any more: paid when any part was, otherwise as
   * told.
   *
   * @param otherwise {@code CANCELLED} or {@code EXPIRED}
   */
  public void conclude(List<ShopOrder> parts, OrderStatus otherwise) {
    boolean settled = parts.stream().allMatch(part -> part.isPaid() || part.isClosed());
    if (status.isOpen() && settled) {
      status = parts.stream().anyMatch(ShopOrder::isPaid) ? OrderStatus.PAID : otherwise;
    }
  }

  /**
   * Becomes the order of the account with that address, unless it is somebody's. The database finds
   * addresses without regard to accents; here they count.
   */
  public void claim(long account, String email) {
    if (accountId == null && isOf(email)) {
      accountId = account;
    }
  }

  /** That address is its buyer's; never of an order whose buyer was erased. */
  public boolean isOf(String email) {
    return !isErased() && buyerEmail.equalsIgnoreCase(email);
  }

  /**
   * Nobody's from now on: the account lets go of it, no link opens it, and no address finds it.
   * What was bought, when and for how much stays.
   *
   * @param newToken that nobody knows
   */
  public void erase(String newToken) {
    accountId = null;
    token = newToken;
    buyerName = ERASED;
    buyerEmail = ERASED;
    buyerPhone = ERASED;
  }

  private boolean isErased() {
    return ERASED.equals(buyerEmail);
  }

  /** Something of it is still to be paid, sent or delivered. */
  public boolean isUnfinished(List<ShopOrder> parts) {
    return status.isOpen()
        || parts.stream().anyMatch(part -> ShopOrderStatus.UNFINISHED.contains(part.status()));
  }

  public String number() {
    return number;
  }

  public boolean belongsTo(long account) {
    return accountId != null && accountId == account;
  }

  public OrderStatus status() {
    return status;
  }

  public PaymentMethod paymentMethod() {
    return paymentMethod;
  }

  public OrderView view(List<ShopOrder> parts) {
    return new OrderView(
        number,
        token,
        status,
        new Buyer(buyerName, buyerEmail, buyerPhone),
        Locale.forLanguageTag(locale),
        paymentMethod,
        total,
        placedAt,
        dueAt,
        parts.stream().map(ShopOrder::view).toList());
  }
}
