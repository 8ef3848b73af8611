package id.lapakkarya.ordering;

import java.io.Serializable;

/**
 * Where goods go.
 *
 * @param areaCode code of a district
 * @param areaName district, regency and province in one line
 * @param postalCode five digits
 */
public record ShipTo(
    String recipient,
    String phone,
    String areaCode,
    String areaName,
    String postalCode,
    String street)
    implements Serializable {}
