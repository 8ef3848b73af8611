package id.lapakkarya.ordering;

import id.lapakkarya.platform.Rupiah;

/** What a line brought, and how it is shared; frozen at the sale. */
public record SoldLine(
    String category, int quantity, Rupiah gross, Rupiah premi, Rupiah capital, Rupiah pnbp) {}
