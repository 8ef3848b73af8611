package id.lapakkarya.payment;

import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A merchant of record.
 *
 * @param nmid national merchant id of QRIS
 * @param staticQris the merchant's own static payload
 * @param qrisLimit most that one QRIS payment may carry, since that day by that source
 */
public record CollectorView(
    String name,
    String nmid,
    String staticQris,
    Rupiah qrisLimit,
    LocalDate qrisLimitSince,
    String qrisLimitSource,
    String bank,
    String bankAccount,
    String bankHolder)
    implements Serializable {}
