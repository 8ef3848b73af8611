package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPKA;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Crowd;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What many do at the same moment. */
@WholeEar
class RaceIT {
  private static final int THREADS = 32;

  @Test
  void should_sell_fifty_pieces_to_fifty_of_two_hundred_buyers() {
    // given
    Goods goods = Goods.of(LPP, 50);
    List<Carts> carts = Crowd.of(200, THREADS, each -> Carts.quotedWith(goods));

    // when
    List<Answer> answers = Crowd.of(200, THREADS, buyer -> carts.get(buyer).place("qris"));

    // then
    List<Orders> placed =
        IntStream.range(0, 200)
            .filter(buyer -> answers.get(buyer).status() == 201)
            .mapToObj(buyer -> Orders.of(carts.get(buyer), answers.get(buyer)))
            .toList();
    assertThat(placed).hasSize(50);
    assertThat(placed).extracting(Orders::number).doesNotHaveDuplicates();
    assertThat(answers.stream().filter(answer -> answer.status() != 201))
        .hasSize(150)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.text()).isEqualTo(409);
              assertThat(answer.code()).isEqualTo("out-of-stock");
            });
    assertThat(goods.onHand()).isEqualTo(50);
    assertThat(goods.reserved()).isEqualTo(50);

    // and when half of them pay, and half do not
    Crowd.of(25, 8, paying -> placed.get(paying).confirm().expect(200));
    placed.subList(25, 50).forEach(late -> Database.letTimeToPayPass(late.number()));

    // then
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(goods.reserved()).isZero());
    assertThat(goods.onHand()).isEqualTo(25);
    assertThat(placed.subList(0, 25))
        .allSatisfy(each -> assertThat(each.status()).isEqualTo("paid"));
    assertThat(placed.subList(25, 50))
        .allSatisfy(each -> assertThat(each.status()).isEqualTo("expired"));
  }

  @Test
  void should_let_no_deadlock_of_opposite_carts_reach_a_buyer() {
    Goods cloth = Goods.of(LPP, 1_000);
    Goods wood = Goods.of(LAPAS, 1_000);
    Goods bag = Goods.of(LPKA, 1_000);
    List<Goods[]> ways =
        List.of(
            new Goods[] {cloth, wood, bag},
            new Goods[] {bag, wood, cloth},
            new Goods[] {wood, bag, cloth});
    List<Carts> carts =
        Crowd.of(120, THREADS, buyer -> Carts.quotedWith(ways.get(buyer % ways.size())));

    List<Answer> answers = Crowd.of(120, THREADS, buyer -> carts.get(buyer).place("transfer"));

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
    for (Goods each : List.of(cloth, wood, bag)) {
      assertThat(each.reserved()).isEqualTo(120);
      assertThat(each.onHand()).isEqualTo(1_000);
    }
  }

  @Test
  void should_place_one_order_for_a_double_click() {
    Goods goods = Goods.of(LPP, 50);
    JsonObject order = Carts.quotedWith(goods).order("qris");

    List<Answer> answers = Crowd.of(8, 8, click -> Carts.place(order, "klik"));

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
    assertThat(answers)
        .extracting(answer -> answer.json().getString("number"))
        .containsOnly(answers.get(0).json().getString("number"));
    assertThat(goods.reserved()).isEqualTo(1);
  }

  @Test
  void should_place_one_order_for_one_cart_ordered_from_two_windows() {
    Goods goods = Goods.of(LPP, 50);
    Carts cart = Carts.quotedWith(goods);

    List<Answer> answers = Crowd.of(8, 8, window -> cart.place("qris"));

    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isLessThan(500));
    assertThat(goods.reserved()).isEqualTo(1);
  }

  @RepeatedTest(3)
  void should_let_exactly_one_of_payment_cancellation_and_expiry_win() {
    // given
    Goods goods = Goods.of(LPP, 20);
    List<Orders> orders = Crowd.of(10, 10, each -> Orders.placed("qris", goods));

    // when
    List<Callable<Integer>> moves = new ArrayList<>();
    for (Orders order : orders) {
      moves.add(() -> order.confirm().status());
      moves.add(() -> order.cancel().status());
      moves.add(
          () -> {
            Database.letTimeToPayPass(order.number());
            return 0;
          });
    }
    List<Integer> statuses = Crowd.together(THREADS, moves);

    // then
    assertThat(statuses).allSatisfy(status -> assertThat(status).isLessThan(500));
    orders.forEach(
        order ->
            await()
                .atMost(Duration.ofSeconds(40))
                .until(order::status, status -> !status.equals("awaiting-payment")));
    long paid = orders.stream().filter(order -> order.status().equals("paid")).count();
    assertThat(goods.reserved()).isZero();
    assertThat(goods.onHand()).isEqualTo(20 - paid);
  }
}
