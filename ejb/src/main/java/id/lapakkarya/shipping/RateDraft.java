package id.lapakkarya.shipping;

import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;

/** A row of a Lapas's rate table: cost = base + perKg for each started kilogram above the first. */
public record RateDraft(String service, Zone zone, Rupiah base, Rupiah perKg, int etaDays)
    implements Serializable {}
