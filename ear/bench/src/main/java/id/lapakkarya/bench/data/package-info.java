/**
 * Synthetic data, written straight into the schema that the application has made: shops that sell,
 * products with variants and stock, orders of a year. Every name in it is made from word lists and
 * belongs to nobody.
 *
 * <p>Begin with {@link id.lapakkarya.bench.data.DataMaker}.
 */
package id.lapakkarya.bench.data;
