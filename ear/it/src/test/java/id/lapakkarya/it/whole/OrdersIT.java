package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What becomes of an order after it was placed, as its buyer sees it. */
@WholeEar
class OrdersIT {
  @Test
  void should_show_an_order_only_to_whoever_holds_its_token() {
    Orders order = Orders.placed("qris", Goods.of(LPP, 5));
    Orders other = Orders.placed("qris", Goods.of(LPP, 5));
    String path = "/orders/" + order.number();

    assertThat(Api.anyone().bearing(order.token()).get(path).status()).isEqualTo(200);
    assertThat(Api.anyone().get(path).status()).isEqualTo(404);
    assertThat(Api.anyone().bearing(other.token()).get(path).status()).isEqualTo(404);
    assertThat(Staff.operatorOf(LPP).get(path).status()).isEqualTo(404);
    assertThat(Api.anyone().bearing(other.token()).post(path + "/cancel").status()).isEqualTo(404);
  }

  @Test
  void should_not_know_an_order_that_was_never_placed() {
    Answer answer = Api.anyone().bearing("x").get("/orders/LK-261122-00000");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("order-not-found");
  }

  @Test
  void should_tell_what_has_happened_in_order() {
    Orders order = Orders.paid(Goods.of(LPP, 5));
    order.ship(LPP).expect(200);
    order.deliver(LPP).expect(200);

    JsonObject seen = order.read();

    assertThat(Json.texts(seen.getJsonArray("timeline"), "event"))
        .containsExactly("placed", "paid", "accepted", "shipped", "delivered");
    assertThat(order.partNow(LPP).getJsonObject("shipment").getString("trackingNumber"))
        .isEqualTo("RESI-" + order.number());
  }

  @Test
  void should_release_the_goods_of_a_cancelled_order_once() {
    Goods goods = Goods.of(LPP, 5);
    Orders order = Orders.placed("qris", goods);

    Answer first = order.cancel();
    Answer second = order.cancel();

    assertThat(first.expect(200).json().getString("status")).isEqualTo("cancelled");
    assertThat(second.status()).isEqualTo(409);
    assertThat(goods.reserved()).isZero();
    assertThat(goods.onHand()).isEqualTo(5);
  }

  @Test
  void should_owe_the_money_of_a_cancelled_order_that_was_paid() {
    Goods goods = Goods.of(LPP, 5);
    Orders order = Orders.paid(goods);

    order.cancel().expect(200);

    assertThat(goods.onHand()).isEqualTo(5);
    assertThat(goods.reserved()).isZero();
    assertThat(Json.number(order.partNow(LPP), "refundDue")).isEqualTo(order.total());
    assertThat(refundsDue(order)).isEqualTo(order.total());
  }

  @Test
  void should_refuse_to_cancel_once_a_shop_has_shipped() {
    Orders order = Orders.paid(Goods.of(LPP, 5), Goods.of(LAPAS, 5));
    order.ship(LPP).expect(200);

    Answer answer = order.cancel();

    assertThat(answer.status()).isEqualTo(409);
    assertThat(order.status()).isEqualTo("paid");
  }

  @Test
  void should_release_the_goods_of_an_unpaid_order_when_its_time_is_up() {
    Goods goods = Goods.of(LPP, 5);
    Orders order = Orders.placed("qris", goods);

    order.expire();

    assertThat(goods.reserved()).isZero();
    assertThat(goods.onHand()).isEqualTo(5);
    assertThat(order.statusOf(LPP)).isEqualTo("expired");
    Answer late = order.confirm();
    assertThat(late.status()).isEqualTo(409);
    assertThat(goods.onHand()).isEqualTo(5);
  }

  @Test
  void should_leave_a_paid_order_alone_when_its_time_is_up() {
    Goods goods = Goods.of(LPP, 5);
    Orders paid = Orders.paid(goods);
    Orders unpaid = Orders.placed("qris", goods);
    Database.letTimeToPayPass(paid.number());

    unpaid.expire();

    assertThat(paid.status()).isEqualTo("paid");
    assertThat(goods.onHand()).isEqualTo(4);
    assertThat(goods.reserved()).isZero();
  }

  private static long refundsDue(Orders order) {
    return Database.number(
        "SELECT SUM(amount) FROM refund WHERE order_number = ? AND status = 'DUE'", order.number());
  }
}
