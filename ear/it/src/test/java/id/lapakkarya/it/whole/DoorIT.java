package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.RawHttp;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who and what comes in at all. */
@WholeEar
class DoorIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%61dmin/tenancy/shops.xhtm%6c",
        "/admin/today.xhtml;x",
        "/;/admin/today.xhtml",
        "//admin/today.xhtml",
        "/shop/%2e%2e/admin/today.xhtml",
        "/shop/../admin/laporan.csv",
        "/shop/./../admin/catatan.csv",
        "/admin/tenancy/shops.xhtml",
        "/shop/home.xhtml",
        "/WEB-INF/web.xml"
      })
  void should_show_no_page_by_its_file_or_under_a_disguise(String path) {
    assertThat(RawHttp.statusFor("localhost", path)).isIn(302, 400, 404);
  }

  @Test
  void should_not_answer_for_a_host_that_is_not_ours() {
    assertThat(RawHttp.statusFor("elsewhere.test", "/")).isEqualTo(404);
    assertThat(RawHttp.statusFor("elsewhere.test", "/api/v1/shops")).isEqualTo(404);
    assertThat(RawHttp.statusFor("LOCALHOST", "/")).isEqualTo(200);
  }

  @Test
  void should_read_what_people_write_in_any_script() throws IOException, InterruptedException {
    HttpRequest search =
        HttpRequest.newBuilder(URI.create(Environment.url() + "/cari?q=%C3%A9toile")).build();

    String page = HttpClient.newHttpClient().send(search, BodyHandlers.ofString()).body();

    assertThat(page).contains("étoile").doesNotContain("Ã©");
  }

  @Test
  void should_refuse_a_form_that_another_site_sends() throws IOException, InterruptedException {
    HttpRequest foreign =
        HttpRequest.newBuilder(URI.create(Environment.url() + "/keranjang"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "https://elsewhere.test")
            .POST(HttpRequest.BodyPublishers.ofString("sku=LPP-AKS-02&quantity=1"))
            .build();

    int status = HttpClient.newHttpClient().send(foreign, BodyHandlers.discarding()).statusCode();

    assertThat(status).isEqualTo(403);
  }

  @Test
  void should_take_no_fraction_for_a_number_of_pieces_or_rupiah() {
    Goods goods = Goods.of(LPP, 5);

    assertThat(Staff.operatorOf(LPP).put(goods.stockPath(), Json.object("onHand", 1.5)).status())
        .isEqualTo(400);
    assertThat(
            Staff.operatorOf(LPP)
                .put(goods.stockPath(), Json.object("onHand", 4_294_967_297L))
                .status())
        .isEqualTo(400);
    assertThat(goods.onHand()).isEqualTo(5);
  }

  @Test
  void should_hand_over_without_a_courier_what_the_buyer_fetches() {
    Orders order = Orders.paid(Goods.of(LPP, 5));
    assertThat(order.partNow(LPP).getString("shippingService")).isEqualTo("pickup");

    Staff.operatorOf(LPP).post(order.path(LPP) + "/ship", Json.object()).expect(200);

    assertThat(order.statusOf(LPP)).isEqualTo("shipped");
  }
}
