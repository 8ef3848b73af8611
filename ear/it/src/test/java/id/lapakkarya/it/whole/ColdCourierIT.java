package id.lapakkarya.it.whole;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.browser.Invited;
import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Frozen goods go on the same day or are fetched, unless their Lapas works with a cold courier. */
@WholeEar
class ColdCourierIT {
  private static final String PAGE = "/admin/toko";

  @Test
  void should_send_frozen_goods_further_once_their_lapas_has_a_cold_courier() {
    NewShop shop = frozen(NewShop.described("pempek")).open();
    String operator = Invited.newAddress();
    StaffMaker.open(operator, "LAPAS_OPERATOR", shop.slug());
    String warehouse = Invited.newAddress();
    StaffMaker.open(warehouse, "LAPAS_WAREHOUSE", shop.slug());
    assertThat(services(shop.goods())).containsExactly("pickup", "sameday");

    Browser desk = Browser.signedIn(operator);
    desk.press(PAGE, desk.view(PAGE), "frozen", "saveCold", Map.of("coldCourier", "on"));
    assertThat(services(shop.goods())).containsExactlyInAnyOrder("pickup", "sameday", "regular");

    desk.press(PAGE, desk.view(PAGE), "frozen", "saveCold", Map.of());
    assertThat(services(shop.goods())).containsExactly("pickup", "sameday");
    assertThat(Browser.signedIn(warehouse).get(PAGE).isRefusal()).isTrue();
  }

  private static List<String> services(Goods goods) {
    JsonObject answer = Carts.with(goods).askShipping().expect(200).array().getJsonObject(0);
    return Json.texts(answer.getJsonArray("options"), "service");
  }

  private static NewShop frozen(NewShop shop) {
    String[] lines = shop.json().getString("catalogue").split("\n", -1);
    JsonObject policy = shop.json().getJsonObject("policy");
    return shop.with(
            "catalogue",
            lines[0]
                + ",shelf_life_days,food_base,papers\n"
                + lines[1].replace(",ambient,", ",frozen,")
                + ",90,fish,BPOM MD=CONTOH MD 1|Lapas Contoh|2026-01-01|2031-01-01;"
                + " Halal=CONTOH ID1|Lapas Contoh|2026-01-01|\n")
        .with(
            "policy",
            Json.with(
                policy,
                "shipping",
                List.of(
                    rate("pickup", "any", 0),
                    rate("sameday", "city", 20_000),
                    rate("regular", "city", 30_000))));
  }

  private static JsonObject rate(String service, String zone, int base) {
    return Json.object("service", service, "zone", zone, "base", base, "perKg", 0, "etaDays", 0);
  }
}
