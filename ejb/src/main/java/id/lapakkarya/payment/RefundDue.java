package id.lapakkarya.payment;

import id.lapakkarya.platform.Event;
import id.lapakkarya.platform.Rupiah;
import java.time.Instant;

/** Money that had come in for a Lapas's part is due back to its buyer. */
public record RefundDue(String shopOrder, long tenantId, Instant at, Rupiah amount)
    implements Event {}
