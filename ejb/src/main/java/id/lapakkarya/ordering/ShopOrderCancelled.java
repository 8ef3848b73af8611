package id.lapakkarya.ordering;

import id.lapakkarya.platform.Event;
import java.time.Instant;

/** A buyer has cancelled a Lapas's part of an order before it was shipped. */
public record ShopOrderCancelled(String shopOrder, long tenantId, Instant at) implements Event {}
