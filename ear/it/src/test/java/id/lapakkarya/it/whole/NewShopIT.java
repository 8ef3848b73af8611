package id.lapakkarya.it.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A Lapas comes in while the market is open, sells, pauses and ends. */
@WholeEar
class NewShopIT {
  /** Broadcasts take no longer from node to node. */
  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void should_sell_what_a_new_lapas_brings_without_a_restart() {
    NewShop shop = NewShop.described("kayu");

    JsonObject made = Staff.province().post("/province/shops", shop.json()).expect(201).json();

    assertThat(made.getString("status")).isEqualTo("draft");
    assertThat(Json.objects(made.getJsonArray("checklist")))
        .allSatisfy(item -> assertThat(item.getBoolean("done")).as(item.toString()).isTrue());
    assertThat(Api.anyone().get("//toko/" + shop.slug()).status()).isEqualTo(404);
    assertThat(Api.anyone().get("/products/" + shop.product()).status()).isEqualTo(404);

    assertThat(shop.become("active").expect(200).json().getString("status")).isEqualTo("active");
    await().atMost(SOON).untilAsserted(() -> assertThat(listed(shop)).isTrue());
    assertThat(Api.anyone().get("//toko/" + shop.slug()).expect(200).text()).contains(shop.name());

    Orders order = Orders.paid(shop.goods());
    assertThat(order.statusOf(shop.slug())).isEqualTo("paid");
  }

  @Test
  void should_take_the_description_as_yaml_too() {
    NewShop shop = NewShop.described("rotan");
    String yaml = "# CONTOH\n" + shop.json();

    Staff.province()
        .with("Content-Type", "application/yaml")
        .send("POST", "/province/shops", yaml)
        .expect(201);

    assertThat(shop.become("active").status()).isEqualTo(200);
  }

  @Test
  void should_refuse_a_description_with_every_reason_and_store_nothing() {
    NewShop shop =
        NewShop.described("kayu")
            .with("kind", "PASAR")
            .with("regency", "Palembang")
            .with("look", Json.object("brand", "merah", "brandInk", "#ffffff", "motif", "anyaman"));

    Answer answer = Staff.province().post("/province/shops", shop.json());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("broken-description");
    assertThat(answer.json().getJsonArray("reasons").toString())
        .contains("kind must be", "regency must be", "brand must be");
    assertThat(shop.become("active").status()).isEqualTo(404);
  }

  @Test
  void should_refuse_what_is_no_description() {
    for (String body : new String[] {"", "[]", "\"lapas\"", "{\"slug\":1}"}) {
      Answer answer = Staff.province().send("POST", "/province/shops", body);
      assertThat(answer.status()).as(body).isEqualTo(422);
      assertThat(answer.isProblem()).isTrue();
    }
  }

  @Test
  void should_refuse_an_address_that_another_lapas_has() {
    NewShop shop = NewShop.described("kayu").registered();

    Answer again = Staff.province().post("/province/shops", shop.json());

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("shop-exists");
  }

  @Test
  void should_not_open_what_lacks_something_until_somebody_says_why() {
    NewShop shop = NewShop.described("kayu").andFood("roti").registered();

    Answer refused = shop.become("active");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("checklist-open");
    assertThat(refused.json().getJsonArray("open").toString()).isEqualTo("[\"food-papers\"]");
    assertThat(
            shop.become(
                    Json.object("status", "active", "overrides", Json.object("food-papers", "")))
                .status())
        .isEqualTo(422);
    assertThat(
            shop.become(
                    Json.object(
                        "status",
                        "active",
                        "overrides",
                        Json.object("food-papers", "P-IRT CONTOH dilihat di tempat")))
                .status())
        .isEqualTo(200);
  }

  @Test
  void should_finish_what_was_ordered_from_a_shop_that_does_not_sell_any_more() {
    String shop = "lapas-kayuagung";
    Carts later = Carts.with(Goods.of(shop, 5));
    Goods goods = Goods.of(shop, 5);
    Orders order = Orders.placed("qris", goods);
    String part = order.partOf(shop).number();
    try {
      status(shop, "suspended").expect(200);
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(Api.anyone().get("/products/" + goods.slug()).status())
                      .isEqualTo(404));

      assertThat(Api.anyone().get("//karya/" + goods.slug()).text()).contains("sedang tutup");
      assertThat(Api.anyone().get("//karya/" + goods.slug()).status()).isEqualTo(404);
      assertThat(Api.anyone().get("/products?q=" + goods.slug()).text())
          .doesNotContain(goods.slug());
      assertThat(later.read().toString()).contains("gone");
      assertThat(status(shop, "closed").code()).isEqualTo("shop-busy");

      order.confirm().expect(200);
      deliver(shop, part);
      assertThat(order.statusOf(shop)).isEqualTo("delivered");
      assertThat(order.read().getString("status")).isEqualTo("paid");
    } finally {
      status(shop, "active").expect(200);
    }
  }

  @Test
  void should_take_closing_back_only_by_way_of_suspension() {
    NewShop shop = NewShop.described("kayu").open();

    shop.become("closed").expect(200);

    assertThat(shop.become("active").code()).isEqualTo("shop-status");
    shop.become("suspended").expect(200);
    shop.become("active").expect(200);
    assertThat(shop.become("draft").code()).isEqualTo("shop-status");
    assertThat(shop.become("buka").violations()).containsExactly("status");
  }

  @Test
  void should_wait_for_an_order_that_is_being_placed_before_a_shop_is_closed() throws SQLException {
    NewShop shop = NewShop.described("kayu").open();
    await().atMost(SOON).until(() -> listed(shop));
    Carts cart = Carts.quotedWith(shop.goods());

    CompletableFuture<Answer> placing;
    CompletableFuture<Answer> closing;
    try (Connection other = Database.connect();
        PreparedStatement hold =
            other.prepareStatement("SELECT id FROM stock WHERE sku = ? FOR UPDATE")) {
      other.setAutoCommit(false);
      hold.setString(1, shop.sku());
      hold.execute();
      placing = CompletableFuture.supplyAsync(() -> cart.place("qris"));
      await().atMost(SOON).until(() -> isWaiting("UPDATE stock%"));
      closing = CompletableFuture.supplyAsync(() -> shop.become("closed"));
      await().atMost(SOON).until(() -> closing.isDone() || isWaiting("%tenant%"));
      other.rollback();
    }

    assertThat(placing.join().status()).isEqualTo(201);
    assertThat(closing.join().status()).isEqualTo(409);
    assertThat(closing.join().code()).isEqualTo("shop-busy");
  }

  /** Whether a statement of that form is under way, other than this one. */
  private static boolean isWaiting(String statement) {
    return Database.number(
            "SELECT COUNT(*) FROM information_schema.processlist"
                + " WHERE info LIKE ? AND id <> CONNECTION_ID() AND info NOT LIKE '%processlist%'",
            statement)
        > 0;
  }

  private static void deliver(String shop, String part) {
    Api operator = Staff.operatorOf(shop);
    String path = "/manage/" + shop + "/orders/" + part;
    operator.post(path + "/accept").expect(200);
    operator
        .post(path + "/ship", Json.object("courier", "CONTOH", "trackingNumber", "RESI-CONTOH"))
        .expect(200);
    operator.post(path + "/deliver").expect(200);
  }

  private static Answer status(String shop, String status) {
    return Staff.province().patch("/province/shops/" + shop, Json.object("status", status));
  }

  private static boolean listed(NewShop shop) {
    return Api.anyone().get("/products?shop=" + shop.slug()).text().contains(shop.product());
  }
}
