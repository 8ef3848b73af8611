package id.lapakkarya.customer;

import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.payment.RefundView;
import java.util.List;
import java.util.Optional;

/** An order with its money, as its buyer may take it along. */
public record OrderRecord(
    OrderView order, Optional<PaymentView> payment, List<RefundView> refunds) {}
