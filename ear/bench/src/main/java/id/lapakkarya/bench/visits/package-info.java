/**
 * Who comes to the market: readers, buyers, and an officer who changes prices meanwhile.
 *
 * <p>Begin with {@link id.lapakkarya.bench.visits.Reads} and {@link
 * id.lapakkarya.bench.visits.Checkout}.
 */
package id.lapakkarya.bench.visits;
