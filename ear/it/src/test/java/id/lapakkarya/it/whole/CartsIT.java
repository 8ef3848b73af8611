package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

@WholeEar
class CartsIT {
  @Test
  void should_begin_empty() {
    Answer made = Api.anyone().post("/carts");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).endsWith("/api/v1/carts/" + made.json().getString("id"));
    assertThat(made.json().getJsonArray("lines")).isEmpty();
    assertThat(made.json().getJsonArray("shops")).isEmpty();
    assertThat(made.json().getInt("subtotal")).isZero();
  }

  @Test
  void should_group_lines_by_shop() {
    Goods cloth = Goods.of(LPP, 120_000, 5);
    Goods wood = Goods.of(LAPAS, 80_000, 5);

    JsonObject cart = Carts.empty().put(cloth, 2).put(wood, 1).read();

    assertThat(Json.texts(cart.getJsonArray("lines"), "sku"))
        .containsExactlyInAnyOrder(cloth.sku(), wood.sku());
    assertThat(cart.getJsonArray("shops")).hasSize(2);
    assertThat(Json.objects(cart.getJsonArray("shops")))
        .extracting(shop -> shop.getJsonObject("shop").getString("slug"))
        .containsExactlyInAnyOrder(LPP, LAPAS);
    assertThat(cart.getInt("subtotal")).isEqualTo(320_000);
  }

  @Test
  void should_remove_a_line_set_to_zero() {
    Goods goods = Goods.of(LPP, 5);
    Carts cart = Carts.with(goods);

    Answer answer = cart.set(goods.sku(), 0);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().getJsonArray("lines")).isEmpty();
  }

  @Test
  void should_refuse_more_than_there_is_and_say_how_many_there_are() {
    Goods goods = Goods.of(LPP, 3);
    Carts cart = Carts.empty();

    Answer answer = cart.set(goods.sku(), 4);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("out-of-stock");
    assertThat(answer.json().getInt("available")).isEqualTo(3);
    assertThat(cart.read().getJsonArray("lines")).isEmpty();
  }

  @Test
  void should_say_on_a_line_that_its_price_has_changed() {
    Goods goods = Goods.of(LPP, 150_000, 5);
    Carts cart = Carts.with(goods);

    goods.reprice(175_000);

    JsonObject line = cart.read().getJsonArray("lines").getJsonObject(0);
    assertThat(line.getString("notice")).isEqualTo("price-changed");
    assertThat(line.getInt("price")).isEqualTo(175_000);
    assertThat(line.getInt("previousPrice")).isEqualTo(150_000);
    assertThat(line.getString("message")).isNotBlank();
  }

  @Test
  void should_say_on_a_line_that_too_few_are_left() {
    Goods goods = Goods.of(LPP, 5);
    Carts cart = Carts.empty().put(goods, 4);

    goods.count(2);

    JsonObject line = cart.read().getJsonArray("lines").getJsonObject(0);
    assertThat(line.getString("notice")).isEqualTo("not-enough");
    assertThat(line.getInt("available")).isEqualTo(2);
  }

  @Test
  void should_not_know_a_cart_or_goods_that_do_not_exist() {
    Answer cart = Api.anyone().get("/carts/nobody-knows-this-one");
    Answer goods = Carts.empty().set("TIDAK-ADA-01", 1);

    assertThat(cart.status()).isEqualTo(404);
    assertThat(cart.code()).isEqualTo("cart-not-found");
    assertThat(goods.status()).isEqualTo(404);
    assertThat(goods.code()).isEqualTo("sku-not-found");
  }

  @Test
  void should_refuse_a_quantity_that_cannot_be() {
    Goods goods = Goods.of(LPP, 5);
    Carts cart = Carts.empty();

    assertThat(cart.set(goods.sku(), -1).status()).isEqualTo(422);
    assertThat(cart.set(goods.sku(), 1000).status()).isEqualTo(422);
    assertThat(
            Api.anyone()
                .put("/carts/" + cart.id() + "/lines/" + goods.sku(), Json.object())
                .violations())
        .contains("quantity");
  }

  @Test
  void should_ask_each_shop_what_sending_costs() {
    Carts cart = Carts.with(Goods.of(LPP, 5), Goods.of(LAPAS, 5));

    Answer answer = cart.askShipping();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Json.texts(answer.array(), "shop")).containsExactlyInAnyOrder(LPP, LAPAS);
    for (JsonObject shop : Json.objects(answer.array())) {
      assertThat(Json.objects(shop.getJsonArray("options")))
          .isNotEmpty()
          .allSatisfy(
              option -> {
                assertThat(option.getString("service")).isNotBlank();
                assertThat(option.getString("label")).isNotBlank();
                assertThat(option.getInt("cost")).isNotNegative();
                assertThat(option.getInt("etaDays")).isNotNegative();
              });
    }
  }

  @Test
  void should_refuse_to_quote_for_a_place_that_does_not_exist() {
    Carts cart = Carts.with(Goods.of(LPP, 5));

    Answer answer =
        Api.anyone()
            .post(
                "/carts/" + cart.id() + "/shipping-options",
                Json.object("areaCode", "99.99.99", "postalCode", "abc"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactlyInAnyOrder("areaCode", "postalCode");
  }
}
