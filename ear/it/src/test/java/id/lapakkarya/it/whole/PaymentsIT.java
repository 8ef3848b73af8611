package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.util.List;
import org.junit.jupiter.api.Test;

@WholeEar
class PaymentsIT {
  @Test
  void should_pay_every_part_when_the_province_confirms() {
    Orders order = Orders.placed("qris", Goods.of(LPP, 5), Goods.of(LAPAS, 5));

    Answer answer = order.confirm();

    assertThat(answer.expect(200).json().getString("order")).isEqualTo(order.number());
    assertThat(order.status()).isEqualTo("paid");
    assertThat(List.of(order.statusOf(LPP), order.statusOf(LAPAS))).containsOnly("paid");
  }

  @Test
  void should_count_the_money_once() {
    Goods goods = Goods.of(LPP, 5);
    Orders order = Orders.paid(goods);

    Answer again = order.confirm();

    assertThat(again.status()).isEqualTo(409);
    assertThat(goods.onHand()).isEqualTo(4);
  }

  @Test
  void should_ask_for_the_reference() {
    Orders order = Orders.placed("qris", Goods.of(LPP, 5));

    Answer answer =
        Staff.province()
            .post("/province/orders/" + order.number() + "/confirm-payment", Json.object());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("reference");
    assertThat(order.status()).isEqualTo("awaiting-payment");
  }

  @Test
  void should_let_only_finance_of_the_province_confirm() {
    Orders order = Orders.placed("qris", Goods.of(LPP, 5));
    String path = "/province/orders/" + order.number() + "/confirm-payment";
    var body = Json.object("reference", "CONTOH");

    assertThat(Api.anyone().post(path, body).status()).isEqualTo(401);
    assertThat(Api.anyone().bearing(order.token()).post(path, body).status()).isEqualTo(401);
    assertThat(Staff.auditor().post(path, body).status()).isEqualTo(403);
    assertThat(Staff.operatorOf(LPP).post(path, body).status()).isEqualTo(403);
    assertThat(Staff.financeOf(LPP).post(path, body).status()).isEqualTo(403);
    assertThat(Staff.as("buyer@demo.test").post(path, body).status()).isEqualTo(403);
    assertThat(order.status()).isEqualTo("awaiting-payment");
  }

  @Test
  void should_not_let_a_shop_confirm_what_the_platform_collects() {
    Orders order = Orders.placed("qris", Goods.of(LPP, 5));

    Answer answer = confirmSplit(order, LPP);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("collected-by-platform");
  }

  @Test
  void should_sell_goods_paid_on_delivery_when_the_shop_accepts() {
    Goods goods = Goods.of(LPP, 5);
    Orders order = Orders.placed("cod", goods);
    assertThat(order.status()).isEqualTo("placed");
    assertThat(goods.reserved()).isEqualTo(1);

    order.accept(LPP).expect(200);

    assertThat(goods.reserved()).isZero();
    assertThat(goods.onHand()).isEqualTo(4);
    assertThat(order.statusOf(LPP)).isEqualTo("accepted");
  }

  @Test
  void should_let_each_shop_confirm_its_own_cash() {
    Orders order = Orders.placed("cod", Goods.of(LPP, 5), Goods.of(LAPAS, 5));
    assertThat(order.confirm().code()).isEqualTo("collected-by-shop");
    for (String shop : List.of(LPP, LAPAS)) {
      order.ship(shop).expect(200);
      order.deliver(shop).expect(200);
    }

    confirmSplit(order, LPP).expect(200);
    String between = order.status();
    confirmSplit(order, LAPAS).expect(200);

    assertThat(between).isEqualTo("placed");
    assertThat(order.status()).isEqualTo("paid");
    assertThat(confirmSplit(order, LPP).status()).isEqualTo(409);
  }

  @Test
  void should_not_know_another_shops_order_paid_on_delivery() {
    Orders order = Orders.placed("cod", Goods.of(LPP, 5));

    Answer answer =
        Staff.financeOf(LAPAS)
            .post(
                "/manage/" + LAPAS + "/orders/" + order.partOf(LPP).number() + "/confirm-payment",
                Json.object("reference", "CONTOH"));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("order-not-found");
  }

  private static Answer confirmSplit(Orders order, String shop) {
    return Staff.financeOf(shop)
        .post(order.path(shop) + "/confirm-payment", Json.object("reference", "TUNAI-CONTOH"));
  }
}
