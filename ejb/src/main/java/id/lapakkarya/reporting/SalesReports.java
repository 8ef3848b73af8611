package id.lapakkarya.reporting;

import static id.lapakkarya.identity.Permission.REPORT_READ;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The consolidated sales of all Lapas in reach, by any of several groupings. */
@Stateless
public class SalesReports {
  /** Key of the row that carries shipping in the report by category. */
  public static final String SHIPPING_KEY = "shipping";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;

  /**
   * @param from first day (WIB), included
   * @param to last day (WIB), included
   * @throws id.lapakkarya.platform.LapakException "invalid-input" when the span is turned round
   */
  @Requires(REPORT_READ)
  public SalesReport sales(LocalDate from, LocalDate to, SalesGrouping grouping) {
    new Violations().when(to.isBefore(from), "to", "before-from").throwIfAny();
    boolean byCategory = grouping == SalesGrouping.CATEGORY;
    Reach reach = actor.reach(REPORT_READ);
    List<Long> tenants = List.copyOf(reach.ids());
    String narrowed =
        reach.everything()
            ? ""
            : " AND r.tenant_id IN ("
                + String.join(", ", Collections.nCopies(tenants.size(), "?"))
                + ")";
    List<SalesRow> rows = new ArrayList<>();
    Query query =
        market.createNativeQuery(
            "SELECT "
                + grouping.keySql()
                + " AS row_key, "
                + grouping.labelSql()
                + ", SUM(r.orders), SUM(r.items), SUM(r.gross), SUM(r.shipping),"
                + " SUM(r.refunds), SUM(r.premi), SUM(r.capital), SUM(r.pnbp)"
                + " FROM sales_rollup r JOIN tenant t ON t.id = r.tenant_id"
                + " LEFT JOIN category c ON c.slug = r.category"
                + " WHERE r.sale_day BETWEEN ? AND ?"
                + narrowed
                + " GROUP BY row_key ORDER BY "
                + (grouping == SalesGrouping.MONTH || grouping == SalesGrouping.DAY
                    ? "row_key"
                    : "SUM(r.gross) DESC, row_key"));
    query.setParameter(1, Date.valueOf(from)).setParameter(2, Date.valueOf(to));
    for (int i = 0; !reach.everything() && i < tenants.size(); i++) {
      query.setParameter(3 + i, tenants.get(i));
    }
    for (Object each : query.getResultList()) {
      rows.add(row((Object[]) each, byCategory));
    }
    return SalesReport.of(rows, !byCategory);
  }

  private static SalesRow row(Object[] row, boolean byCategory) {
    String key = (String) row[0];
    boolean shipping = byCategory && key.isEmpty();
    Rupiah gross = rupiah(row[4]);
    Rupiah shippingCost = rupiah(row[5]);
    Rupiah refunds = rupiah(row[6]);
    return new SalesRow(
        shipping ? SHIPPING_KEY : key,
        row[1] == null ? key : (String) row[1],
        byCategory ? null : Long.valueOf(((Number) row[2]).longValue()),
        ((Number) row[3]).longValue(),
        gross,
        shippingCost,
        refunds,
        gross.plus(shippingCost).minus(refunds),
        rupiah(row[7]),
        rupiah(row[8]),
        rupiah(row[9]));
  }

  private static Rupiah rupiah(Object value) {
    return Rupiah.of(((Number) value).longValue());
  }
}
