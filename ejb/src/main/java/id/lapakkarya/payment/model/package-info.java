/** The stored form of collectors, payments and refunds; mapped in the market unit only. */
package id.lapakkarya.payment.model;
