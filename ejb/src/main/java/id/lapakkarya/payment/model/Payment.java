package id.lapakkarya.payment.model;

import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.payment.PaymentStatus;
import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.payment.Qris;
import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The one payment of an order, taken by one collector; without a collector it is cash at the door.
 */
@Entity
@Table(name = "payment")
@NamedQuery(
    name = "Payment.ofOrder",
    query = "select p from Payment p where p.orderNumber = :order")
@NamedQuery(
    name = "Payment.inStatus",
    query = "select p from Payment p where p.status = :status order by p.expiresAt")
@NamedQuery(
    name = "Payment.openAmounts",
    query =
        "select p.amount from Payment p where p.status = :awaiting and p.method = :method"
            + " and p.amount between :from and :to")
public class Payment extends Aggregate {
  @Column(name = "order_number")
  private String orderNumber;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "collector_id")
  private Collector collector;

  @Enumerated(EnumType.STRING)
  private PaymentMethod method;

  @Enumerated(EnumType.STRING)
  private PaymentStatus status;

  @Column(name = "order_total")
  private Rupiah orderTotal;

  @Column(name = "unique_digits")
  private int uniqueDigits;

  private Rupiah amount;
  private String qris;

  @Column(name = "expires_at")
  private Instant expiresAt;

  private String reference;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  protected Payment() {}

  public Payment(
      String orderNumber,
      Collector collector,
      PaymentMethod method,
      Rupiah orderTotal,
      int uniqueDigits,
      Instant expiresAt) {
    this.orderNumber = orderNumber;
    this.collector = collector;
    this.method = method;
    this.status = PaymentStatus.AWAITING;
    this.orderTotal = orderTotal;
    this.uniqueDigits = uniqueDigits;
    this.amount = orderTotal.plus(Rupiah.of(uniqueDigits));
    this.expiresAt = expiresAt;
    if (method == PaymentMethod.QRIS) {
      this.qris = Qris.dynamic(collector.view().staticQris(), amount, orderNumber);
    }
  }

  /**
   * @throws LapakException "payment-not-open"
   */
  public void confirm(String withReference, String by, Instant now) {
    if (status != PaymentStatus.AWAITING) {
      throw LapakException.conflict("payment-not-open", Map.of("state", status.code()));
    }
    status = PaymentStatus.PAID;
    reference = withReference;
    confirmedBy = by;
    confirmedAt = now;
  }

  /** Cancelled or expired; what was paid stays paid, and goes back as a refund. */
  public void close(PaymentStatus end) {
    if (status != PaymentStatus.PAID) {
      status = end;
    }
  }

  public Optional<Collector> collector() {
    return Optional.ofNullable(collector);
  }

  public PaymentMethod method() {
    return method;
  }

  public PaymentView view() {
    return new PaymentView(
        orderNumber,
        method,
        status,
        orderTotal,
        uniqueDigits,
        amount,
        qris,
        collector().map(Collector::view).orElse(null),
        expiresAt,
        reference,
        confirmedAt);
  }
}
