package id.lapakkarya.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.tenancy.OwnHost;
import id.lapakkarya.tenancy.ShopCalendar;
import id.lapakkarya.tenancy.ShopKind;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSiteTest {
  @ParameterizedTest
  @CsvSource({
    "GET, /, HERE",
    "HEAD, /, HERE",
    "GET, /toko/lapas-contoh, HERE",
    "GET, /karya/kain, HERE",
    "GET, /art/0/shop/lapas-contoh/logo.svg, HERE",
    "GET, /robots.txt, HERE",
    "GET, /toko/lapas-lain, ON_THE_MARKET",
    "GET, /toko, ON_THE_MARKET",
    "GET, /cari, ON_THE_MARKET",
    "GET, /keranjang, ON_THE_MARKET",
    "GET, /checkout, ON_THE_MARKET",
    "GET, /akun/masuk, ON_THE_MARKET",
    "GET, /masuk, NOWHERE",
    "GET, /admin, NOWHERE",
    "GET, /admin/toko, NOWHERE",
    "GET, /keluar, NOWHERE",
    "GET, /api/v1/shops, NOWHERE",
    "GET, /openapi, NOWHERE",
    "GET, /health/ready, NOWHERE",
    "GET, /sw.js, NOWHERE",
    "GET, /sitemap.xml, NOWHERE",
    "POST, /, NOWHERE",
    "POST, /karya/kain, NOWHERE",
    "POST, /keranjang, NOWHERE"
  })
  void should_show_the_shop_here_and_send_buyers_to_the_market(
      String method, String path, OwnSite.Way way) {
    assertThat(OwnSite.wayTo(method, path, shop())).isEqualTo(way);
  }

  private static ShopView shop() {
    LocalText text = new LocalText("CONTOH", "SAMPLE");
    return new ShopView(
        new TenantId(1),
        "lapas-contoh",
        "Lapas Contoh",
        ShopKind.LAPAS,
        "IIA",
        ShopStatus.ACTIVE,
        "Contoh",
        "16.71",
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
        new OwnHost("toko.contoh.test", null, null));
  }
}
