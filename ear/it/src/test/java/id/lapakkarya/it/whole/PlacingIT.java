package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPKA;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@WholeEar
class PlacingIT {
  @Test
  void should_split_an_order_over_its_shops_and_add_them_up() {
    Goods cloth = Goods.of(LPP, 120_000, 5);
    Goods wood = Goods.of(LAPAS, 80_000, 5);
    Carts cart = Carts.empty().put(cloth, 2).put(wood, 1).quoted();

    Answer answer = cart.place("qris");

    JsonObject order = answer.expect(201).json();
    assertThat(order.getString("number")).matches("LK-\\d{6}-[0-9A-Z]{5}");
    assertThat(order.getString("token")).hasSizeGreaterThan(20);
    assertThat(order.getString("status")).isEqualTo("awaiting-payment");
    assertThat(order.getJsonArray("shopOrders")).hasSize(2);
    long sum = 0;
    for (JsonObject part : Json.objects(order.getJsonArray("shopOrders"))) {
      long subtotal = part.getJsonObject("shop").getString("slug").equals(LPP) ? 240_000 : 80_000;
      assertThat(Json.number(part, "subtotal")).isEqualTo(subtotal);
      assertThat(Json.number(part, "total"))
          .isEqualTo(subtotal + Json.number(part, "shippingCost") - Json.number(part, "discount"));
      sum += Json.number(part, "total");
    }
    assertThat(Json.number(order, "total")).isEqualTo(sum);
    assertThat(cart.read().getJsonArray("lines")).isEmpty();
  }

  @Test
  void should_show_a_qris_of_exactly_the_amount_and_until_when_it_holds() {
    JsonObject payment =
        Orders.placed("qris", Goods.of(LPP, 150_000, 5)).json().getJsonObject("payment");

    assertThat(payment.getString("method")).isEqualTo("qris");
    assertThat(payment.getString("qris"))
        .startsWith("000201010212")
        .contains("5303360")
        .contains("54" + amountField(payment))
        .matches(".*6304[0-9A-F]{4}");
    assertThat(Instant.parse(payment.getString("expiresAt"))).isAfter(Instant.now());
  }

  @Test
  void should_name_account_and_unique_digits_of_a_transfer() {
    Orders order = Orders.placed("transfer", Goods.of(LPP, 150_000, 5));
    JsonObject payment = order.json().getJsonObject("payment");

    assertThat(payment.getJsonObject("account").getString("number")).isNotBlank();
    assertThat(Json.number(payment, "amount"))
        .isEqualTo(order.total() + payment.getInt("uniqueDigits"));
    assertThat(payment.getInt("uniqueDigits")).isBetween(1, 999);
  }

  @Test
  void should_hold_the_goods_until_they_are_paid() {
    Goods goods = Goods.of(LPP, 5);

    Orders order = Orders.placed(Carts.empty().put(goods, 2).quoted(), "qris");

    assertThat(goods.onHand()).isEqualTo(5);
    assertThat(goods.reserved()).isEqualTo(2);
    order.confirm().expect(200);
    assertThat(goods.onHand()).isEqualTo(3);
    assertThat(goods.reserved()).isZero();
  }

  @Test
  void should_refuse_when_stock_is_exhausted_and_name_every_sku() {
    Goods scarce = Goods.of(LPP, 3);
    Goods gone = Goods.of(LAPAS, 3);
    Goods plenty = Goods.of(LAPAS, 3);
    Carts cart = Carts.empty().put(scarce, 3).put(gone, 1).put(plenty, 1).quoted();
    scarce.count(1);
    gone.count(0);

    Answer answer = cart.place("qris");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("out-of-stock");
    assertThat(Json.texts(answer.json().getJsonArray("skus"), "sku"))
        .containsExactlyInAnyOrder(scarce.sku(), gone.sku());
    assertThat(plenty.reserved()).isZero();
    assertThat(scarce.reserved()).isZero();
    assertThat(cart.read().getJsonArray("lines")).hasSize(3);
  }

  @Test
  void should_refuse_a_total_other_than_the_one_that_was_shown() {
    Goods goods = Goods.of(LPP, 150_000, 5);
    Carts cart = Carts.quotedWith(goods);
    JsonObject order = cart.order("qris");

    Answer refused = Carts.place(Json.with(order, "expectedTotal", 1), "k");
    long total = Json.number(refused.json(), "total");
    Answer placed = Carts.place(Json.with(order, "expectedTotal", total), "k");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("price-changed");
    assertThat(placed.status()).isEqualTo(201);
    assertThat(Json.number(placed.json(), "total")).isEqualTo(total);
  }

  @Test
  void should_refuse_shipping_quotes_that_are_too_old_until_they_are_asked_anew() {
    Carts cart = Carts.quotedWith(Goods.of(LPP, 5));
    Database.letQuotesPass(cart.id());

    Answer refused = cart.place("qris");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("quote-expired");
    assertThat(cart.quoted().place("qris").status()).isEqualTo(201);
  }

  @Test
  void should_refuse_quotes_for_another_place() {
    Carts cart = Carts.quotedWith(Goods.of(LPP, 5));
    JsonObject elsewhere =
        Json.with(cart.order("qris").getJsonObject("shipTo"), "areaCode", "16.71.02");

    Answer answer = Carts.place(Json.with(cart.order("qris"), "shipTo", elsewhere), "k");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("quote-expired");
  }

  @Test
  void should_freeze_the_price_at_the_sale() {
    Goods goods = Goods.of(LPP, 150_000, 5);
    Orders order = Orders.placed("qris", goods);

    goods.reprice(999_000);

    JsonObject line = order.partNow(LPP).getJsonArray("lines").getJsonObject(0);
    assertThat(Json.number(line, "price")).isEqualTo(150_000);
    assertThat(Json.number(order.read(), "total")).isEqualTo(order.total());
  }

  @Test
  void should_refuse_cash_on_delivery_where_one_shop_does_not_allow_it() {
    Answer answer = Carts.quotedWith(Goods.of(LPP, 5), Goods.of(LPKA, 5)).place("cod");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("payment-not-allowed");
  }

  @Test
  void should_refuse_a_cart_with_nothing_in_it() {
    Answer answer = Carts.empty().place("qris");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("cart-empty");
  }

  @Test
  void should_name_everything_that_is_wrong_at_once() {
    Carts cart = Carts.quotedWith(Goods.of(LPP, 5));
    JsonObject order = cart.order("gold");
    order = Json.with(order, "buyer", Json.object("name", "", "email", "nobody", "phone", "x"));
    order = Json.with(order, "shipTo", Json.object("areaCode", "16", "postalCode", "1"));

    Answer answer = Carts.place(order, "k");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations())
        .containsExactlyInAnyOrder(
            "buyer.name",
            "buyer.email",
            "buyer.phone",
            "shipTo.recipient",
            "shipTo.phone",
            "shipTo.areaCode",
            "shipTo.postalCode",
            "shipTo.street",
            "payment");
    assertThat(Json.texts(answer.json().getJsonArray("violations"), "message"))
        .allSatisfy(message -> assertThat(message).isNotBlank());
  }

  @Test
  void should_ask_for_the_shipping_of_every_shop() {
    Carts cart = Carts.quotedWith(Goods.of(LPP, 5), Goods.of(LAPAS, 5));
    JsonObject order = Json.with(cart.order("qris"), "shipping", Json.array());

    Answer answer = Carts.place(order, "k");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations())
        .containsExactlyInAnyOrder("shipping." + LPP, "shipping." + LAPAS);
  }

  @Test
  void should_not_sell_for_a_shop_that_was_closed_meanwhile() {
    String shop = "lapas-muaradua";
    Carts cart = Carts.quotedWith(Goods.of(shop, 5));
    try {
      Staff.province().patch("/province/shops/" + shop, Json.object("status", "suspended"));

      Answer answer = cart.place("qris");

      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.code()).isIn("not-sellable", "out-of-stock");
    } finally {
      Staff.province()
          .patch("/province/shops/" + shop, Json.object("status", "active"))
          .expect(200);
    }
  }

  private static String amountField(JsonObject payment) {
    String amount = String.valueOf(Json.number(payment, "amount"));
    return "%02d%s".formatted(amount.length(), amount);
  }
}
