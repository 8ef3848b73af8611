package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

@WholeEar
class ManageStockIT {
  @Test
  void should_tell_what_is_on_hand_held_and_available() {
    Goods goods = Goods.of(LPP, 10);
    Orders.placed(Carts.empty().put(goods, 3).quoted(), "qris");

    JsonObject stock = Staff.operatorOf(LPP).get(goods.stockPath()).expect(200).json();

    assertThat(stock.getInt("onHand")).isEqualTo(10);
    assertThat(stock.getInt("reserved")).isEqualTo(3);
    assertThat(stock.getInt("available")).isEqualTo(7);
  }

  @Test
  void should_not_count_away_what_is_held_for_buyers() {
    Goods goods = Goods.of(LPP, 10);
    Orders.placed(Carts.empty().put(goods, 3).quoted(), "qris");

    Answer answer = count(goods, 2);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("stock-reserved");
    assertThat(answer.json().getInt("reserved")).isEqualTo(3);
    assertThat(goods.onHand()).isEqualTo(10);
  }

  @Test
  void should_show_at_once_that_something_is_sold_out() {
    Goods goods = Goods.of(LPP, 1);

    count(goods, 0).expect(200);

    JsonObject product = Api.anyone().get("/products/" + goods.slug()).json();
    assertThat(product.getBoolean("inStock")).isFalse();
    await()
        .untilAsserted(
            () ->
                assertThat(
                        Json.texts(
                            Api.anyone()
                                .get("/products?inStock=true&sort=newest&size=100&shop=" + LPP)
                                .json()
                                .getJsonArray("items"),
                            "slug"))
                    .doesNotContain(goods.slug()));
  }

  @Test
  void should_refuse_a_count_that_cannot_be() {
    Goods goods = Goods.of(LPP, 1);

    assertThat(count(goods, -1).violations()).containsExactly("onHand");
    assertThat(count(goods, 1_000_001).violations()).containsExactly("onHand");
    assertThat(Staff.operatorOf(LPP).put(goods.stockPath(), Json.object()).violations())
        .containsExactly("onHand");
  }

  @Test
  void should_not_know_another_shops_goods() {
    Goods foreign = Goods.of(LAPAS, 4);
    String path = "/manage/" + LPP + "/skus/" + foreign.sku() + "/stock";

    assertThat(Staff.operatorOf(LPP).get(path).status()).isEqualTo(404);
    assertThat(Staff.operatorOf(LPP).put(path, Json.object("onHand", 99)).status()).isEqualTo(404);
    assertThat(Staff.headOf(LAPAS).put(foreign.stockPath(), Json.object("onHand", 99)).status())
        .isEqualTo(403);
    assertThat(foreign.onHand()).isEqualTo(4);
  }

  private static Answer count(Goods goods, int onHand) {
    return Staff.operatorOf(LPP).put(goods.stockPath(), Json.object("onHand", onHand));
  }
}
