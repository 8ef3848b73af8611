package id.lapakkarya.ordering;

import id.lapakkarya.platform.Event;
import java.time.Instant;

/** A buyer has ordered something of a Lapas; whether it is paid is told by another event. */
public record ShopOrderPlaced(String shopOrder, long tenantId, Instant at) implements Event {}
