package id.lapakkarya.payment.model;

import id.lapakkarya.payment.RefundPaid;
import id.lapakkarya.payment.RefundView;
import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What goes back to a buyer for one shop order. */
@Entity
@Table(name = "refund")
@NamedQuery(
    name = "Refund.all",
    query = "select r from Refund r order by r.status, r.dueAt desc, r.id")
@NamedQuery(
    name = "Refund.ofOrders",
    query = "select r from Refund r where r.orderNumber in :orders order by r.shopOrder")
public class Refund extends Aggregate {
  /** Due, and then paid, once. */
  public enum Status {
    DUE,
    PAID
  }

  @Column(name = "tenant_id")
  private long tenantId;

  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "shop_order")
  private String shopOrder;

  private Rupiah amount;
  private String reason;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "paid_at")
  private Instant paidAt;

  private String reference;

  protected Refund() {}

  public Refund(
      TenantId tenant,
      String orderNumber,
      String shopOrder,
      Rupiah amount,
      String reason,
      Instant now) {
    this.tenantId = tenant.value();
    this.orderNumber = orderNumber;
    this.shopOrder = shopOrder;
    this.amount = amount;
    this.reason = reason;
    this.status = Status.DUE;
    this.dueAt = now;
  }

  public RefundPaid pay(String withReference, Instant now) {
    if (status == Status.PAID) {
      throw LapakException.conflict("refund-already-paid");
    }
    status = Status.PAID;
    reference = withReference;
    paidAt = now;
    return new RefundPaid(shopOrder, tenantId, now, amount);
  }

  public RefundView view() {
    return new RefundView(
        id(),
        new TenantId(tenantId),
        orderNumber,
        shopOrder,
        amount,
        reason,
        dueAt,
        paidAt,
        reference);
  }
}
