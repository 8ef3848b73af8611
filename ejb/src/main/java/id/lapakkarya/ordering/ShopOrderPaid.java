package id.lapakkarya.ordering;

import id.lapakkarya.platform.Event;
import id.lapakkarya.platform.Rupiah;
import java.time.Instant;
import java.util.List;

/** A Lapas's part was paid; the sale is dated here. */
public record ShopOrderPaid(
    String shopOrder, long tenantId, Instant at, Rupiah shipping, List<SoldLine> lines)
    implements Event {}
