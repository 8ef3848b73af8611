package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import java.io.Serializable;

/** What a variant costs, and what it is to cost. */
public record Repriced(long product, LocalText name, Sku sku, String option, Rupiah from, Rupiah to)
    implements Serializable {}
