package id.lapakkarya.it.support;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A buyer's cart and what is asked of it. */
public final class Carts {
  public static final String AREA = "16.71.01";
  public static final String POSTAL_CODE = "30145";

  private final String id;
  private final Map<String, String> services = new LinkedHashMap<>();

  private Carts(String id) {
    this.id = id;
  }

  public static Carts empty() {
    return new Carts(Api.anyone().post("/carts").expect(201).json().getString("id"));
  }

  /** One of each, in that order. */
  public static Carts with(Goods... goods) {
    Carts cart = empty();
    for (Goods each : goods) {
      cart.put(each, 1);
    }
    return cart;
  }

  /** One of each, and shipping asked for. */
  public static Carts quotedWith(Goods... goods) {
    return with(goods).quoted();
  }

  public String id() {
    return id;
  }

  public Carts put(Goods goods, int quantity) {
    set(goods.sku(), quantity).expect(200);
    return this;
  }

  public Answer set(String sku, int quantity) {
    return Api.anyone().put("/carts/" + id + "/lines/" + sku, Json.object("quantity", quantity));
  }

  public JsonObject read() {
    return Api.anyone().get("/carts/" + id).expect(200).json();
  }

  /** Asks the shops what sending costs, and takes the first offer of each. */
  public Carts quoted() {
    Json.objects(askShipping().expect(200).array())
        .forEach(
            each ->
                services.put(
                    each.getString("shop"),
                    each.getJsonArray("options").getJsonObject(0).getString("service")));
    return this;
  }

  /** Chooses that service for every shop. */
  public Carts sentBy(String service) {
    services.replaceAll((shop, chosen) -> service);
    return this;
  }

  public Answer askShipping() {
    return Api.anyone()
        .post(
            "/carts/" + id + "/shipping-options",
            Json.object("areaCode", AREA, "postalCode", POSTAL_CODE));
  }

  /** What a buyer sends to order what is in this cart. */
  public JsonObject order(String payment) {
    JsonArray shipping =
        Json.array(
            services.entrySet().stream()
                .map(each -> Json.object("shop", each.getKey(), "service", each.getValue()))
                .toArray());
    return Json.object(
        "cartId", id,
        "buyer", Json.object("name", "Contoh Pembeli", "email", email(), "phone", "081200000000"),
        "shipTo",
            Json.object(
                "recipient", "Contoh Penerima",
                "phone", "081200000000",
                "areaCode", AREA,
                "postalCode", POSTAL_CODE,
                "street", "Jalan Contoh No. 1"),
        "shipping", shipping,
        "payment", payment);
  }

  /** The buyer of this cart alone. */
  public String email() {
    return "pembeli-"
        + id.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "")
        + "@contoh.test";
  }

  public Answer place(String payment) {
    return place(order(payment), UUID.randomUUID().toString());
  }

  public static Answer place(JsonObject order, String key) {
    return Api.anyone().with("Idempotency-Key", key).post("/orders", order);
  }
}
