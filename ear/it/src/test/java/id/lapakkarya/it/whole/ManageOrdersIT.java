package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A Lapas's work on its own parts of orders. */
@WholeEar
class ManageOrdersIT {
  @Test
  void should_show_each_shop_its_own_part_and_nothing_of_the_other() {
    Goods cloth = Goods.of(LPP, 120_000, 5);
    Goods wood = Goods.of(LAPAS, 80_000, 5);
    Orders order = Orders.paid(cloth, wood);

    Answer seen = Staff.operatorOf(LPP).get(order.path(LPP));

    JsonObject part = seen.expect(200).json();
    assertThat(Json.texts(part.getJsonArray("lines"), "sku")).containsExactly(cloth.sku());
    assertThat(part.getJsonObject("shipTo").getString("street")).isEqualTo("Jalan Contoh No. 1");
    assertThat(seen.text())
        .doesNotContain(wood.sku())
        .doesNotContain(order.email())
        .doesNotContain(order.partOf(LAPAS).number())
        .doesNotContain(order.token());
  }

  @Test
  void should_not_know_another_shop_or_its_orders() {
    Orders order = Orders.paid(Goods.of(LPP, 5), Goods.of(LAPAS, 5));
    String foreign = order.partOf(LAPAS).number();
    Api operator = Staff.operatorOf(LPP);

    Answer shop = operator.get("/manage/" + LAPAS + "/orders");
    Answer unknown = operator.get("/manage/lapas-yang-tidak-ada/orders");
    Answer part = operator.get("/manage/" + LPP + "/orders/" + foreign);
    Answer shipped =
        operator.post(
            "/manage/" + LPP + "/orders/" + foreign + "/ship",
            Json.object("courier", "CONTOH", "trackingNumber", "RESI-1"));

    assertThat(shop.status()).isEqualTo(404);
    assertThat(shop.code()).isEqualTo(unknown.code()).isEqualTo("shop-not-found");
    assertThat(part.status()).isEqualTo(404);
    assertThat(shipped.status()).isEqualTo(404);
    assertThat(order.statusOf(LAPAS)).isEqualTo("paid");
  }

  @Test
  void should_list_what_is_in_a_status() {
    Orders waiting = Orders.placed("qris", Goods.of(LPP, 5));
    Orders paid = Orders.paid(Goods.of(LPP, 5));
    String number = paid.partOf(LPP).number();

    Api operator = Staff.operatorOf(LPP);
    JsonObject found =
        operator.get("/manage/" + LPP + "/orders?status=paid&size=100&q=" + number).json();
    JsonObject others =
        operator
            .get("/manage/" + LPP + "/orders?status=paid&q=" + waiting.partOf(LPP).number())
            .json();

    assertThat(Json.texts(found.getJsonArray("items"), "number")).containsExactly(number);
    assertThat(others.getJsonArray("items")).isEmpty();
    assertThat(operator.get("/manage/" + LPP + "/orders?status=lost").status()).isEqualTo(422);
  }

  @Test
  void should_go_from_paid_over_accepted_and_shipped_to_delivered() {
    Orders order = Orders.paid(Goods.of(LPP, 5));

    assertThat(order.accept(LPP).expect(200).json().getString("status")).isEqualTo("accepted");
    assertThat(order.ship(LPP).expect(200).json().getString("status")).isEqualTo("shipped");
    assertThat(order.deliver(LPP).expect(200).json().getString("status")).isEqualTo("delivered");
  }

  @Test
  void should_refuse_a_step_out_of_turn() {
    Orders unpaid = Orders.placed("qris", Goods.of(LPP, 5));
    Orders delivered = Orders.paid(Goods.of(LPP, 5));
    delivered.ship(LPP).expect(200);
    delivered.deliver(LPP).expect(200);

    assertThat(unpaid.accept(LPP).code()).isEqualTo("wrong-status");
    assertThat(unpaid.ship(LPP).code()).isEqualTo("wrong-status");
    assertThat(unpaid.deliver(LPP).code()).isEqualTo("wrong-status");
    assertThat(delivered.ship(LPP).code()).isEqualTo("wrong-status");
    assertThat(delivered.reject(LPP, "terlambat").code()).isEqualTo("wrong-status");
    assertThat(delivered.deliver(LPP).code()).isEqualTo("wrong-status");
  }

  @Test
  void should_ask_for_courier_and_tracking_number() {
    Orders order = Orders.placed(Carts.quotedWith(Goods.of(LPP, 5)).sentBy("regular"), "qris");
    order.confirm().expect(200);

    Answer answer = Staff.operatorOf(LPP).post(order.path(LPP) + "/ship", Json.object());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactlyInAnyOrder("courier", "trackingNumber");
    assertThat(order.statusOf(LPP)).isEqualTo("paid");
  }

  @Test
  void should_owe_the_money_and_take_the_goods_back_when_a_shop_refuses_its_part() {
    Goods cloth = Goods.of(LPP, 120_000, 5);
    Goods wood = Goods.of(LAPAS, 80_000, 5);
    Orders order = Orders.paid(cloth, wood);

    order.reject(LPP, "Motif habis").expect(200);
    order.ship(LAPAS).expect(200);

    assertThat(cloth.onHand()).isEqualTo(5);
    assertThat(wood.onHand()).isEqualTo(4);
    assertThat(Json.number(order.partNow(LPP), "refundDue")).isEqualTo(order.partOf(LPP).total());
    assertThat(order.statusOf(LPP)).isEqualTo("rejected");
    assertThat(order.statusOf(LAPAS)).isEqualTo("shipped");
    assertThat(
            Database.number("SELECT COUNT(*) FROM refund WHERE order_number = ?", order.number()))
        .isEqualTo(1);
  }

  @Test
  void should_release_what_an_unpaid_order_held_when_a_shop_refuses_cash_on_delivery() {
    Goods goods = Goods.of(LPP, 5);
    Orders order = Orders.placed("cod", goods);

    order.reject(LPP, "Tidak dapat diantar").expect(200);

    assertThat(goods.reserved()).isZero();
    assertThat(goods.onHand()).isEqualTo(5);
    assertThat(Json.number(order.partNow(LPP), "refundDue")).isZero();
  }

  @Test
  void should_let_the_head_of_a_shop_read_but_not_ship() {
    Orders order = Orders.paid(Goods.of(LPP, 5));

    assertThat(Staff.headOf(LPP).get(order.path(LPP)).status()).isEqualTo(200);
    Answer refused =
        Staff.headOf(LPP)
            .post(
                order.path(LPP) + "/ship",
                Json.object("courier", "CONTOH", "trackingNumber", "RESI-1"));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("forbidden");
  }

  @Test
  void should_ask_who_one_is() {
    Orders order = Orders.paid(Goods.of(LPP, 5));

    Answer nobody = Api.anyone().get(order.path(LPP));
    Answer forged = Api.anyone().bearing("not-a-token").get(order.path(LPP));

    assertThat(nobody.status()).isEqualTo(401);
    assertThat(nobody.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(forged.status()).isEqualTo(401);
  }
}
