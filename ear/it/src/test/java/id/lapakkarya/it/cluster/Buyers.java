package id.lapakkarya.it.cluster;

import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** People who look around and buy, one after the other, until the shop is closed. */
final class Buyers implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Tally tally = new Tally();
  private final Patience patience = new Patience(tally);
  private final ExecutorService threads;
  private final List<Goods> goods;
  private volatile boolean open = true;

  private Buyers(int atOnce, List<Goods> goods) {
    this.goods = goods;
    threads = Executors.newFixedThreadPool(atOnce);
    for (int i = 0; i < atOnce; i++) {
      threads.execute(this::buyUntilClosed);
    }
  }

  static Buyers enter(int atOnce, Goods... goods) {
    return new Buyers(atOnce, List.of(goods));
  }

  Tally tally() {
    return tally;
  }

  /** Until so many more of them have bought. */
  void awaitMore(int orders) {
    int before = tally.orders().size();
    await()
        .atMost(PATIENCE)
        .until(() -> tally.orders().size() >= before + orders || !tally.failures().isEmpty());
  }

  /** Nobody new comes in; those inside finish. */
  @Override
  public void close() {
    open = false;
    threads.shutdown();
    try {
      threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void buyUntilClosed() {
    while (open) {
      try {
        buy();
      } catch (AssertionError failed) {
        tally.failed(failed.getMessage());
      }
    }
  }

  private void buy() {
    Api anyone = Api.anyone();
    get(anyone, "//");
    get(anyone, "/products?inStock=true&size=24");
    goods.forEach(each -> get(anyone, "//karya/" + each.slug()));
    String cart = ask("a cart", 201, () -> anyone.post("/carts")).json().getString("id");
    for (Goods each : goods) {
      ask(
          "a line",
          200,
          () -> anyone.put("/carts/" + cart + "/lines/" + each.sku(), Json.object("quantity", 1)));
    }
    Answer options =
        ask(
            "shipping options",
            200,
            () ->
                anyone.post(
                    "/carts/" + cart + "/shipping-options",
                    Json.object("areaCode", Carts.AREA, "postalCode", Carts.POSTAL_CODE)));
    JsonObject order = order(cart, options);
    Api sending = anyone.with("Idempotency-Key", UUID.randomUUID().toString());
    JsonObject placed = ask("an order", 201, () -> sending.post("/orders", order)).json();
    tally.ordered(placed.getString("number"));
    get(anyone.bearing(placed.getString("token")), "/orders/" + placed.getString("number"));
  }

  private void get(Api as, String path) {
    ask(path, 200, () -> as.get(path));
  }

  private Answer ask(String what, int expected, java.util.function.Supplier<Answer> request) {
    return patience.ask(what, request).expect(expected);
  }

  private static JsonObject order(String cart, Answer options) {
    return Json.object(
        "cartId", cart,
        "buyer",
            Json.object(
                "name", "Contoh Pembeli", "email", cart + "@beli.test", "phone", "081200000000"),
        "shipTo",
            Json.object(
                "recipient", "Contoh Penerima",
                "phone", "081200000000",
                "areaCode", Carts.AREA,
                "postalCode", Carts.POSTAL_CODE,
                "street", "Jalan Contoh No. 1"),
        "shipping", Json.array(firstOffers(options).toArray()),
        "payment", "qris");
  }

  private static Stream<JsonObject> firstOffers(Answer options) {
    return Json.objects(options.array()).stream()
        .map(
            each ->
                Json.object(
                    "shop", each.getString("shop"),
                    "service", each.getJsonArray("options").getJsonObject(0).getString("service")));
  }
}
