/** The stored form of carts and quotes; mapped in the market unit only. */
package id.lapakkarya.checkout.model;
