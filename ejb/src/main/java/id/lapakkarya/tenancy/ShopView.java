package id.lapakkarya.tenancy;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What others see of a shop.
 *
 * @param vacation null when none was announced
 * @param logo name of the own picture; null when it is drawn, as the banner
 * @param calendar when its door is open
 */
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
    String motif,
    Vacation vacation,
    String logo,
    String banner,
    ShopCalendar calendar,
    OwnHost host)
    implements Serializable {
  public boolean isActive() {
    return status == ShopStatus.ACTIVE;
  }

  /** True when it takes no orders on that day, although it is open. */
  public boolean isAway(LocalDate day) {
    return vacation != null && vacation.covers(day);
  }

  /** Whether anything can be ordered from it on that day. */
  public boolean sellsOn(LocalDate day) {
    return isActive() && !isAway(day);
  }

  /** Whether that day counts for no promise: the shop is away, or its door stays shut. */
  public boolean restsOn(LocalDate day) {
    return isAway(day) || calendar.restsOn(day);
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
