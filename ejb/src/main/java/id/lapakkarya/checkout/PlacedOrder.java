package id.lapakkarya.checkout;

import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.payment.PaymentView;

/** What came of placing an order. */
public record PlacedOrder(OrderView order, PaymentView payment) {}
