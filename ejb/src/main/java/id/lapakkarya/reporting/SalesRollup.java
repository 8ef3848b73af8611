package id.lapakkarya.reporting;

import id.lapakkarya.ordering.ShopOrderCompleted;
import id.lapakkarya.ordering.ShopOrderPaid;
import id.lapakkarya.ordering.SoldLine;
import id.lapakkarya.payment.RefundPaid;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.WibDates;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;

/**
 * Adds events to the sums: a sale on the day it is paid, premi on the day it is completed, a refund
 * on the day it is sent (all WIB). The relay marks an event done in the same transaction, so each
 * counts once.
 */
@Stateless
@Internal
public class SalesRollup {
  /** The category of what belongs to none: orders, shipping and refunds. */
  private static final String NO_CATEGORY = "";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  private record Sums(
      int orders,
      int items,
      Rupiah gross,
      Rupiah shipping,
      Rupiah refunds,
      Rupiah premi,
      Rupiah capital,
      Rupiah pnbp) {

    static Sums ofOrder(Rupiah shipping) {
      return new Sums(
          1, 0, Rupiah.ZERO, shipping, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);
    }

    static Sums ofSale(SoldLine line) {
      return new Sums(
          0,
          line.quantity(),
          line.gross(),
          Rupiah.ZERO,
          Rupiah.ZERO,
          Rupiah.ZERO,
          Rupiah.ZERO,
          Rupiah.ZERO);
    }

    static Sums ofCompletion(SoldLine line) {
      return new Sums(
          0, 0, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, line.premi(), line.capital(), line.pnbp());
    }

    static Sums ofRefund(Rupiah amount) {
      return new Sums(
          0, 0, Rupiah.ZERO, Rupiah.ZERO, amount, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);
    }
  }

  public void sold(ShopOrderPaid event) {
    event.lines().stream()
        .sorted(java.util.Comparator.comparing(SoldLine::category))
        .forEach(line -> add(event.at(), event.tenantId(), line.category(), Sums.ofSale(line)));
    add(event.at(), event.tenantId(), NO_CATEGORY, Sums.ofOrder(event.shipping()));
  }

  public void completed(ShopOrderCompleted event) {
    event.lines().stream()
        .sorted(java.util.Comparator.comparing(SoldLine::category))
        .forEach(
            line -> add(event.at(), event.tenantId(), line.category(), Sums.ofCompletion(line)));
  }

  public void refunded(RefundPaid event) {
    add(event.at(), event.tenantId(), NO_CATEGORY, Sums.ofRefund(event.amount()));
  }

  private void add(Instant at, long tenantId, String category, Sums sums) {
    market
        .createNativeQuery(
            "INSERT INTO sales_rollup (sale_day, tenant_id, category, orders, items, gross,"
                + " shipping, refunds, premi, capital, pnbp)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS added"
                + " ON DUPLICATE KEY UPDATE orders = sales_rollup.orders + added.orders,"
                + " items = sales_rollup.items + added.items,"
                + " gross = sales_rollup.gross + added.gross,"
                + " shipping = sales_rollup.shipping + added.shipping,"
                + " refunds = sales_rollup.refunds + added.refunds,"
                + " premi = sales_rollup.premi + added.premi,"
                + " capital = sales_rollup.capital + added.capital,"
                + " pnbp = sales_rollup.pnbp + added.pnbp")
        .setParameter(1, Date.valueOf(WibDates.dayOf(at)))
        .setParameter(2, tenantId)
        .setParameter(3, category)
        .setParameter(4, sums.orders)
        .setParameter(5, sums.items)
        .setParameter(6, sums.gross.amount())
        .setParameter(7, sums.shipping.amount())
        .setParameter(8, sums.refunds.amount())
        .setParameter(9, sums.premi.amount())
        .setParameter(10, sums.capital.amount())
        .setParameter(11, sums.pnbp.amount())
        .executeUpdate();
  }
}
