package id.lapakkarya.ordering;

import id.lapakkarya.platform.Event;
import java.time.Instant;
import java.util.List;

/** A Lapas's part has arrived; premi is due from here. */
public record ShopOrderDelivered(String shopOrder, long tenantId, Instant at, List<SoldLine> lines)
    implements Event {}
