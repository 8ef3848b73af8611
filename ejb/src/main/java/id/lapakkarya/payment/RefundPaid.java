package id.lapakkarya.payment;

import id.lapakkarya.platform.Event;
import id.lapakkarya.platform.Rupiah;
import java.time.Instant;

/** A refund was sent to its buyer; it is dated here. */
public record RefundPaid(String shopOrder, long tenantId, Instant at, Rupiah amount)
    implements Event {}
