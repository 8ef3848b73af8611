package id.lapakkarya.tenancy;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;

/** What others see of a shop. */
public record ShopView(
    TenantId id,
    String slug,
    String name,
    ShopKind kind,
    String shopClass,
    ShopStatus status,
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
    String motif)
    implements Serializable {
  public boolean isActive() {
    return status == ShopStatus.ACTIVE;
  }

  public ShopDescription description() {
    return new ShopDescription(
        slug,
        name,
        kind,
        shopClass,
        town,
        regencyCode,
        address,
        postalCode,
        phone,
        email,
        tagline,
        story,
        brand,
        brandInk,
        motif);
  }
}
