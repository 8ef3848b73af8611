package id.lapakkarya.bench.data;

/**
 * A tenant that sells.
 *
 * @param transfers whether it can be paid by bank transfer; all can by QRIS
 */
public record Shop(long id, String slug, boolean transfers) {}
