package id.lapakkarya.ordering;

import id.lapakkarya.platform.Event;
import java.time.Instant;
import java.util.List;

/** A Lapas's part has arrived and is paid, whichever came later; premi is due from here. */
public record ShopOrderCompleted(String shopOrder, long tenantId, Instant at, List<SoldLine> lines)
    implements Event {}
