package id.lapakkarya.it.browser;

import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;

/** A product of one journey alone that buyers can find; with variants or without. */
public record Offer(String name, String slug, List<String> skus) {
  public static final int PIECES = 5;

  public static Offer of(String shop, long price) {
    String name = "Karya perjalanan " + Goods.mark();
    return made(shop, Goods.description(name, price));
  }

  /** In two colours; the second costs more. */
  public static Offer inTwoColours(String shop, long price, long priceOfSecond) {
    JsonObject plain = Goods.description("Karya dua warna " + Goods.mark(), price);
    JsonObject sku = plain.getJsonArray("skus").getJsonObject(0);
    JsonObject first = Json.with(sku, "options", Json.object("warna", "Toska"));
    JsonObject second =
        Json.with(Json.with(sku, "options", Json.object("warna", "Marun")), "price", priceOfSecond);
    return made(shop, Json.with(plain, "skus", Json.array(first, second)));
  }

  private static Offer made(String shop, JsonObject description) {
    JsonObject made =
        Staff.operatorOf(shop)
            .post("/manage/" + shop + "/products", description)
            .expect(201)
            .json();
    List<String> skus = Json.texts(made.getJsonArray("skus"), "sku");
    for (String sku : skus) {
      Staff.operatorOf(shop)
          .put(
              "/manage/" + shop + "/skus/" + sku + "/stock",
              Json.object("onHand", PIECES, "reason", "uji"))
          .expect(200);
    }
    Offer offer = new Offer(description.getString("name"), made.getString("slug"), skus);
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(300))
        .until(offer::isOnSale);
    return offer;
  }

  /** The word of its name that no other product has. */
  public String mark() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private boolean isOnSale() {
    return Json.objects(
            Api.anyone().get("/products?q=" + mark()).expect(200).json().getJsonArray("items"))
        .stream()
        .anyMatch(item -> item.getBoolean("inStock"));
  }
}
