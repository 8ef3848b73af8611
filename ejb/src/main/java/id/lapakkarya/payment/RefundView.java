package id.lapakkarya.payment;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;
import java.time.Instant;

/**
 * Money that a buyer gets back for one shop order; {@code paidAt} and {@code reference} are null
 * until it is sent.
 */
public record RefundView(
    long id,
    TenantId tenant,
    String orderNumber,
    String shopOrder,
    Rupiah amount,
    String reason,
    Instant dueAt,
    Instant paidAt,
    String reference)
    implements Serializable {}
