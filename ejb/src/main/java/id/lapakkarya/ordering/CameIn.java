package id.lapakkarya.ordering;

import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;

/**
 * What came to a Lapas from a moment on.
 *
 * @param orders how many parts were ordered
 * @param money of parts that were paid, shipping included
 */
public record CameIn(long orders, Rupiah money) implements Serializable {}
