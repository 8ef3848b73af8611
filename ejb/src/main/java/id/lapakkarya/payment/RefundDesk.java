package id.lapakkarya.payment;

import static id.lapakkarya.identity.Permission.PAYMENT_CONFIRM;
import static id.lapakkarya.identity.Permission.PAYMENT_READ;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.payment.model.Refund;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Money on its way back to buyers. */
@Stateless
public class RefundDesk {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /**
   * Marks what was paid for a part that ended without delivery as due back; nothing when nothing
   * was paid.
   */
  @Internal
  public void due(String orderNumber, ShopOrderView part) {
    if (part.refundDue().isPositive()) {
      String reason = part.refusal() == null ? part.status().code() : part.refusal();
      market.persist(
          new Refund(
              part.tenant(),
              orderNumber,
              part.number(),
              part.refundDue(),
              reason,
              clock.instant()));
      outbox.publish(
          new RefundDue(part.number(), part.tenant().value(), clock.instant(), part.refundDue()));
    }
  }

  /** How many refunds of that Lapas's parts are not sent yet. */
  @Internal
  public long dueOf(TenantId tenant) {
    return market
        .createQuery(
            "select count(r) from Refund r where r.tenantId = :tenant and r.paidAt is null",
            Long.class)
        .setParameter("tenant", tenant.value())
        .getSingleResult();
  }

  /** What goes or went back for those orders. */
  @Internal
  public List<RefundView> ofOrders(Collection<String> orderNumbers) {
    return orderNumbers.isEmpty()
        ? List.of()
        : market
            .createNamedQuery("Refund.ofOrders", Refund.class)
            .setParameter("orders", orderNumbers)
            .getResultStream()
            .map(Refund::view)
            .toList();
  }

  /** All refunds, those still due first. */
  @Requires(PAYMENT_READ)
  public List<RefundView> list() {
    return market
        .createNamedQuery("Refund.all", Refund.class)
        .getResultStream()
        .map(Refund::view)
        .toList();
  }

  /**
   * The collector has sent the money back.
   *
   * @throws LapakException "refund-not-found", "refund-already-paid"
   */
  @Requires(PAYMENT_CONFIRM)
  public RefundView confirmPaid(long id, String reference) {
    new Violations().text("reference", reference, 1, 80).throwIfAny();
    Refund refund =
        Optional.ofNullable(market.find(Refund.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> LapakException.notFound("refund"));
    RefundView before = refund.view();
    outbox.publish(refund.pay(reference.strip(), clock.instant()));
    RefundView after = refund.view();
    trail.record(
        AuditEntry.of("refund.pay", "shop-order", after.shopOrder())
            .change(before, after)
            .in(after.tenant()));
    return after;
  }
}
