package id.lapakkarya.identity;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.tenancy.OwnHost;
import id.lapakkarya.tenancy.ShopCalendar;
import id.lapakkarya.tenancy.ShopKind;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;

/** Shops to hold something in. */
final class ExampleShops {
  private ExampleShops() {}

  static ShopView shop(long id, String regency) {
    LocalText text = new LocalText("CONTOH", "SAMPLE");
    return new ShopView(
        new TenantId(id),
        "lapas-contoh-" + id,
        "Lapas Contoh",
        ShopKind.LAPAS,
        "IIA",
        ShopStatus.ACTIVE,
        "Contoh",
        regency,
        "Contoh",
        "30000",
        "0",
        "contoh@contoh.test",
        text,
        text,
        "#000000",
        "#ffffff",
        "ecoprint",
        null,
        null,
        null,
        ShopCalendar.UNSAID,
        OwnHost.NONE);
  }
}
