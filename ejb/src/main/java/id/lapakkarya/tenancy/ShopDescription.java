package id.lapakkarya.tenancy;

import id.lapakkarya.platform.LocalText;

/**
 * Who a Lapas is and how its shop looks, as {@code tenants/<slug>/tenant.yaml} says it.
 *
 * @param regencyCode code of Kemendagri, e.g. {@code 16.71}
 * @param brand colour {@code #rrggbb} of the shop, with {@code brandInk} readable on it
 */
public record ShopDescription(
    String slug,
    String name,
    ShopKind kind,
    String shopClass,
    String town,
    String regencyCode,
    String address,
    String postalCode,
    String phone,
    String email,
    LocalText tagline,
    LocalText story,
    String brand,
    String brandInk,
    String motif) {}
