package id.lapakkarya.it.support;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * A Lapas of one test alone, as a program describes it to the province.
 *
 * <pre>
 *   NewShop shop = NewShop.described("kayu");
 *   Staff.province().post("/province/shops", shop.json()).expect(201);
 * </pre>
 */
public record NewShop(String slug, String product, String sku, JsonObject json) {
  private static final String COLUMNS =
      "product,name,name_en,category,description,description_en,lead_time_days,storage,attributes,"
          + "licences,sku,article_code,options,price,material_cost,weight_g,stock\n";

  /** Whether that is the address of a shop that a test has let in. */
  public static boolean isOne(String slug) {
    return slug.matches("lapas-u[0-9a-f]{12}");
  }

  /** Complete, with one work of that category. */
  public static NewShop described(String category) {
    String mark = Goods.mark();
    String slug = "lapas-" + mark;
    String product = "karya-" + mark;
    String sku = "BARU-" + mark.toUpperCase(java.util.Locale.ROOT);
    String catalogue =
        COLUMNS
            + product
            + ",Karya "
            + mark
            + ",Work "
            + mark
            + ","
            + category
            + ",Barang CONTOH dari lapak yang baru didaftarkan.,A sample.,0,ambient,,,"
            + sku
            + ",,,85000,20000,300,5\n";
    return new NewShop(
        slug,
        product,
        sku,
        Json.object(
            "slug",
            slug,
            "name",
            "Lapas Contoh " + mark,
            "kind",
            "LAPAS",
            "class",
            "IIB",
            "town",
            "Palembang",
            "regency",
            "16.71",
            "contact",
            Json.object(
                "address", "Jl. Contoh No. 9 (CONTOH)",
                "postalCode", "30145",
                "phone", "0711-0000009",
                "email", slug + "@contoh.test"),
            "look",
            Json.object("brand", "#0f5d58", "brandInk", "#ffffff", "motif", "anyaman"),
            "tagline",
            Json.object("id", "Semboyan CONTOH.", "en", "A sample tagline."),
            "story",
            Json.object("id", "Cerita CONTOH.", "en", "A sample story."),
            "policy",
            Json.object(
                "payments", List.of("qris", "transfer"),
                "coldCourier", false,
                "shipping",
                    List.of(
                        Json.object(
                            "service", "pickup", "zone", "any", "base", 0, "perKg", 0, "etaDays",
                            0)),
                "distribution",
                    Json.object(
                        "validFrom",
                        "2026-01-01",
                        "decree",
                        "CONTOH - belum ada surat keputusan",
                        "base",
                        "GROSS",
                        "premi",
                        50,
                        "capital",
                        35,
                        "pnbp",
                        15)),
            "catalogue",
            catalogue));
  }

  /** With one more work, which is food that comes without its papers. */
  public NewShop andFood(String category) {
    return with(
        "catalogue",
        json.getString("catalogue")
            + food()
            + ",Pangan "
            + product
            + ",Food,"
            + category
            + ",Makanan CONTOH dari lapak yang baru didaftarkan.,A sample.,0,ambient,,,"
            + sku
            + "-P,,,25000,9000,300,5\n");
  }

  /** The address of that work. */
  public String food() {
    return product + "-pangan";
  }

  public String name() {
    return json.getString("name");
  }

  /** What the province is told of it. */
  public NewShop with(String field, Object value) {
    return new NewShop(slug, product, sku, Json.with(json, field, value));
  }

  /** Registered: a draft that nobody sees. */
  public NewShop registered() {
    Staff.province().post("/province/shops", json).expect(201);
    return this;
  }

  /** Registered and open. */
  public NewShop open() {
    registered().become("active").expect(200);
    return this;
  }

  public Answer become(String status) {
    return become(Json.object("status", status));
  }

  public Answer become(JsonObject change) {
    return Staff.province().patch("/province/shops/" + slug, change);
  }

  /** The one work with its pieces, as others put it into carts. */
  public Goods goods() {
    return new Goods(slug, 0, product, sku, 85_000);
  }
}
