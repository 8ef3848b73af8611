package id.lapakkarya.reporting;

import id.lapakkarya.platform.Rupiah;
import jakarta.json.bind.annotation.JsonbProperty;
import java.io.Serializable;

/**
 * One line of the report.
 *
 * @param orders shop orders; null by category, where they cannot be added up
 * @param net goods and shipping less refunds
 * @param premi from completed shop orders, as are capital and pnbp
 */
public record SalesRow(
    String key,
    String label,
    @JsonbProperty(nillable = true) Long orders,
    long items,
    Rupiah gross,
    Rupiah shipping,
    Rupiah refunds,
    Rupiah net,
    Rupiah premi,
    Rupiah capital,
    Rupiah pnbp)
    implements Serializable {

  SalesRow plus(SalesRow other) {
    return new SalesRow(
        key,
        label,
        orders == null || other.orders == null ? null : Long.valueOf(orders + other.orders),
        items + other.items,
        gross.plus(other.gross),
        shipping.plus(other.shipping),
        refunds.plus(other.refunds),
        net.plus(other.net),
        premi.plus(other.premi),
        capital.plus(other.capital),
        pnbp.plus(other.pnbp));
  }

  static SalesRow zero(String key, boolean withOrders) {
    return new SalesRow(
        key,
        "",
        withOrders ? Long.valueOf(0) : null,
        0,
        Rupiah.ZERO,
        Rupiah.ZERO,
        Rupiah.ZERO,
        Rupiah.ZERO,
        Rupiah.ZERO,
        Rupiah.ZERO,
        Rupiah.ZERO);
  }
}
