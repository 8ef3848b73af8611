package id.lapakkarya.payment;

import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a buyer pays, and how.
 *
 * @param uniqueDigits added to a transfer so that it is recognised; their own field, never part of
 *     the order's total
 * @param amount order total plus unique digits
 * @param qris dynamic payload, null for other methods
 * @param collector whose account it is; null where each Lapas is paid on delivery
 */
public record PaymentView(
    String orderNumber,
    PaymentMethod method,
    PaymentStatus status,
    Rupiah orderTotal,
    int uniqueDigits,
    Rupiah amount,
    String qris,
    CollectorView collector,
    Instant expiresAt,
    String reference,
    Instant confirmedAt)
    implements Serializable {}
