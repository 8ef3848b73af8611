/** The stored form of orders. The whole order is mapped in the market unit only. */
package id.lapakkarya.ordering.model;
