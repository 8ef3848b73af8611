package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Crowd;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Orders over two Lapas that are paid at the door: each part has its own fate, and the order ends
 * with the last.
 */
@WholeEar
class CashOnDeliveryIT {
  @Test
  void should_take_no_cash_for_what_no_lapas_has_accepted() {
    Orders order = Orders.placed("cod", Goods.of(LPP, 5));

    Answer answer = confirm(order, LPP);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("wrong-status");
    assertThat(answer.json().getInt("status")).isEqualTo(409);
  }

  @Test
  void should_still_take_the_cash_of_one_part_when_the_other_was_never_accepted() {
    Goods forgotten = Goods.of(LAPAS, 5);
    Orders order = Orders.placed("cod", Goods.of(LPP, 5), forgotten);
    order.ship(LPP).expect(200);

    Database.letTimeToPayPass(order.number());
    await().atMost(Duration.ofSeconds(40)).until(() -> order.statusOf(LAPAS), "expired"::equals);

    assertThat(forgotten.reserved()).isZero();
    assertThat(order.status()).isEqualTo("placed");
    confirm(order, LPP).expect(200);
    assertThat(order.status()).isEqualTo("paid");
  }

  @Test
  void should_end_the_order_when_every_lapas_refuses() {
    Orders order = Orders.placed("cod", Goods.of(LPP, 5), Goods.of(LAPAS, 5));

    order.reject(LPP, "Bahan habis (CONTOH)").expect(200);
    assertThat(order.status()).isEqualTo("placed");
    order.reject(LAPAS, "Bahan habis (CONTOH)").expect(200);

    assertThat(order.status()).isEqualTo("cancelled");
  }

  @Test
  void should_be_paid_when_two_lapas_confirm_their_cash_at_the_same_moment() {
    for (int round = 0; round < 5; round++) {
      Orders order = Orders.placed("cod", Goods.of(LPP, 5), Goods.of(LAPAS, 5));
      order.accept(LPP).expect(200);
      order.accept(LAPAS).expect(200);

      List<String> shops = List.of(LPP, LAPAS);
      Crowd.of(2, 2, each -> confirmUntilTaken(order, shops.get(each)));

      assertThat(order.status()).isEqualTo("paid");
    }
  }

  @Test
  void should_let_the_buyer_cancel_the_rest_after_a_refusal() {
    Goods rest = Goods.of(LAPAS, 5);
    Orders order = Orders.paid(Goods.of(LPP, 5), rest);
    order.reject(LPP, "Bahan habis (CONTOH)").expect(200);

    order.cancel().expect(200);

    assertThat(order.statusOf(LPP)).isEqualTo("rejected");
    assertThat(order.statusOf(LAPAS)).isEqualTo("cancelled");
    assertThat(rest.onHand()).isEqualTo(5);
  }

  /**
   * An overtaken confirmation answers 409 "changed-meanwhile" and is sent again, as a person would.
   */
  private static Answer confirmUntilTaken(Orders order, String shop) {
    Answer answer = confirm(order, shop);
    return answer.status() == 409 && answer.code().equals("changed-meanwhile")
        ? confirm(order, shop)
        : answer;
  }

  private static Answer confirm(Orders order, String shop) {
    return Staff.financeOf(shop)
        .post(order.path(shop) + "/confirm-payment", Json.object("reference", "TUNAI-CONTOH"));
  }
}
