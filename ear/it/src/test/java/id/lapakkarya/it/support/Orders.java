package id.lapakkarya.it.support;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;

/** A placed order, and what buyer and staff do with it. */
public record Orders(String number, String token, String email, JsonObject json) {
  /** A part of it, as its Lapas knows it. */
  public record Part(String number, String shop, long total) {}

  public static Orders placed(String payment, Goods... goods) {
    return placed(Carts.quotedWith(goods), payment);
  }

  public static Orders placed(Carts cart, String payment) {
    return of(cart, cart.place(payment));
  }

  public static Orders of(Carts cart, Answer answer) {
    JsonObject json = answer.expect(201).json();
    return new Orders(json.getString("number"), json.getString("token"), cart.email(), json);
  }

  /** Placed, and the money seen. */
  public static Orders paid(Goods... goods) {
    Orders order = placed("qris", goods);
    order.confirm().expect(200);
    return order;
  }

  public long total() {
    return Json.number(json, "total");
  }

  public List<Part> parts() {
    return Json.objects(json.getJsonArray("shopOrders")).stream()
        .map(
            part ->
                new Part(
                    part.getString("number"),
                    part.getJsonObject("shop").getString("slug"),
                    Json.number(part, "total")))
        .toList();
  }

  public Part partOf(String shop) {
    return parts().stream().filter(part -> part.shop().equals(shop)).findFirst().orElseThrow();
  }

  private Api buyer() {
    return Api.anyone().bearing(token);
  }

  public JsonObject read() {
    return buyer().get("/orders/" + number).expect(200).json();
  }

  public String status() {
    return read().getString("status");
  }

  public String statusOf(String shop) {
    return partNow(shop).getString("status");
  }

  /** The part as the buyer sees it now. */
  public JsonObject partNow(String shop) {
    return Json.objects(read().getJsonArray("shopOrders")).stream()
        .filter(part -> part.getJsonObject("shop").getString("slug").equals(shop))
        .findFirst()
        .orElseThrow();
  }

  public Answer cancel() {
    return buyer().post("/orders/" + number + "/cancel");
  }

  /** The province has seen the money. */
  public Answer confirm() {
    return Staff.province()
        .post(
            "/province/orders/" + number + "/confirm-payment",
            Json.object("reference", "CONTOH-" + number));
  }

  public Answer accept(String shop) {
    return act(shop, "accept", Json.object());
  }

  public Answer ship(String shop) {
    return act(shop, "ship", Json.object("courier", "CONTOH", "trackingNumber", "RESI-" + number));
  }

  public Answer deliver(String shop) {
    return act(shop, "deliver", Json.object());
  }

  public Answer reject(String shop, String reason) {
    return act(shop, "reject", Json.object("reason", reason));
  }

  private Answer act(String shop, String step, JsonObject body) {
    return Staff.operatorOf(shop).post(path(shop) + "/" + step, body);
  }

  /** The part's address among its Lapas's orders. */
  public String path(String shop) {
    return "/manage/" + shop + "/orders/" + partOf(shop).number();
  }

  /** The time to pay passes, and the application notices. */
  public void expire() {
    Database.letTimeToPayPass(number);
    awaitStatus("expired");
  }

  public void awaitStatus(String expected) {
    await()
        .atMost(Duration.ofSeconds(40))
        .pollInterval(Duration.ofMillis(300))
        .until(this::status, expected::equals);
  }
}
