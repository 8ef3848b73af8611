package id.lapakkarya.it.support;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;

/**
 * A product of one test alone, made by the Lapas's own operator, so that no other test counts its
 * pieces.
 */
public record Goods(String shop, long id, String slug, String sku, long price) {
  public static final String LPP = "lpp-palembang";
  public static final String LAPAS = "lapas-palembang";
  public static final String LPKA = "lpka-palembang";

  public static Goods of(String shop, int onHand) {
    return of(shop, 150_000, onHand);
  }

  public static Goods of(String shop, long price, int onHand) {
    JsonObject made =
        Staff.operatorOf(shop)
            .post("/manage/" + shop + "/products", description("Karya uji " + mark(), price))
            .expect(201)
            .json();
    String sku = made.getJsonArray("skus").getJsonObject(0).getString("sku");
    Goods goods = new Goods(shop, Json.number(made, "id"), made.getString("slug"), sku, price);
    goods.count(onHand);
    return goods;
  }

  /** A product as an operator types it in. */
  public static JsonObject description(String name, long price) {
    return Json.object(
        "name", name,
        "description", "Barang CONTOH untuk pengujian, dibuat oleh sebuah tes.",
        "category", "kayu",
        "status", "published",
        "storage", "ambient",
        "leadTimeDays", 0,
        "skus",
            Json.array(Json.object("price", price, "materialCost", price / 3, "weightGrams", 400)));
  }

  /** A word that no other test uses. */
  public static String mark() {
    return "u"
        + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toLowerCase(Locale.ROOT);
  }

  /** The operator counts the shelf. */
  public void count(int onHand) {
    Staff.operatorOf(shop)
        .put(stockPath(), Json.object("onHand", onHand, "reason", "uji"))
        .expect(200);
  }

  /** The operator asks for another price. */
  public void reprice(long newPrice) {
    JsonObject now = Staff.operatorOf(shop).get(path()).expect(200).json();
    JsonObject sku = now.getJsonArray("skus").getJsonObject(0);
    Staff.operatorOf(shop)
        .put(path(), Json.with(now, "skus", Json.array(Json.with(sku, "price", newPrice))))
        .expect(200);
  }

  public String path() {
    return "/manage/" + shop + "/products/" + id;
  }

  public String stockPath() {
    return "/manage/" + shop + "/skus/" + sku + "/stock";
  }

  public long onHand() {
    return Database.onHand(sku);
  }

  public long reserved() {
    return Database.reserved(sku);
  }
}
