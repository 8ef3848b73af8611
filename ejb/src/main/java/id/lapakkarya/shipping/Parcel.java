package id.lapakkarya.shipping;

import id.lapakkarya.tenancy.TenantId;

/**
 * What one Lapas would send.
 *
 * @param originRegency where the Lapas stands
 * @param destinationArea code of a district
 * @param weightGrams with packing, as {@link ParcelWeight} counts it
 * @param frozen whether anything in it must stay frozen
 */
public record Parcel(
    TenantId tenant,
    String originRegency,
    String destinationArea,
    int weightGrams,
    boolean frozen) {}
