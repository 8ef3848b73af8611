package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

@WholeEar
class IdempotencyIT {
  @Test
  void should_give_the_first_success_again() {
    Goods goods = Goods.of(LPP, 5);
    JsonObject order = Carts.quotedWith(goods).order("qris");

    Answer first = Carts.place(order, "satu").expect(201);
    Answer again = Carts.place(order, "satu").expect(201);

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(goods.reserved()).isEqualTo(1);
  }

  @Test
  void should_refuse_the_same_key_for_another_order() {
    JsonObject order = Carts.quotedWith(Goods.of(LPP, 5)).order("qris");
    Carts.place(order, "satu").expect(201);

    Answer answer = Carts.place(Json.with(order, "payment", "transfer"), "satu");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void should_not_remember_a_refusal() {
    Goods goods = Goods.of(LPP, 1);
    Carts cart = Carts.quotedWith(goods);
    JsonObject order = cart.order("qris");
    goods.count(0);

    Answer refused = Carts.place(order, "satu");
    goods.count(1);
    Answer placed = Carts.place(order, "satu");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(placed.status()).isEqualTo(201);
  }

  @Test
  void should_not_mix_up_the_keys_of_two_carts() {
    Goods goods = Goods.of(LPP, 5);

    Answer one = Carts.place(Carts.quotedWith(goods).order("qris"), "satu").expect(201);
    Answer other = Carts.place(Carts.quotedWith(goods).order("qris"), "satu").expect(201);

    assertThat(other.json().getString("number")).isNotEqualTo(one.json().getString("number"));
    assertThat(goods.reserved()).isEqualTo(2);
  }

  @Test
  void should_refuse_a_key_that_is_none() {
    JsonObject order = Carts.quotedWith(Goods.of(LPP, 5)).order("qris");

    assertThat(Carts.place(order, "k".repeat(121)).code()).isEqualTo("idempotency-key-invalid");
    assertThat(Carts.place(order, " ").status()).isEqualTo(422);
  }
}
