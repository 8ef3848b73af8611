package id.lapakkarya.it.support;

import jakarta.json.JsonObject;

/** Frozen pempek on sale, with both of its papers. */
public record FoodSale(
    String shop,
    long product,
    String slug,
    String sku,
    long md,
    String mdNumber,
    long halal,
    String halalNumber) {
  public static FoodSale of(String shop) {
    return of(Staff.operatorOf(shop), shop);
  }

  public static FoodSale of(Api operator, String shop) {
    JsonObject draft =
        operator.post("/manage/" + shop + "/products", described("draft")).expect(201).json();
    long id = Json.number(draft, "id");
    JsonObject md = Papers.described("bpom-md", id);
    JsonObject halal = Papers.described("halal", id);
    FoodSale sale =
        new FoodSale(
            shop,
            id,
            draft.getString("slug"),
            draft.getJsonArray("skus").getJsonObject(0).getString("sku"),
            Papers.enter(operator, shop, md),
            md.getString("number"),
            Papers.enter(operator, shop, halal),
            halal.getString("number"));
    operator.put(sale.path(), Json.with(draft, "status", "published")).expect(200);
    operator
        .put(
            "/manage/" + shop + "/skus/" + sale.sku() + "/stock",
            Json.object("onHand", 5, "reason", "uji"))
        .expect(200);
    return sale;
  }

  public String path() {
    return "/manage/" + shop + "/products/" + product;
  }

  /** What notices of its registration are about. */
  public String subject(int days) {
    return "BPOM_MD " + days + " " + mdNumber;
  }

  /** As anybody asks for it. */
  public Answer seen() {
    return Api.anyone().get("/products/" + slug);
  }

  /** What is read of its papers. */
  public String licences() {
    return seen().expect(200).json().getJsonArray("licences").toString();
  }

  /** Frozen pempek, not on sale yet or to be at once. */
  public static JsonObject described(String status) {
    return Json.object(
        "name",
        "Pempek uji " + Goods.mark(),
        "description",
        "Pempek CONTOH untuk pengujian, dibuat oleh sebuah tes.",
        "category",
        "pempek",
        "status",
        status,
        "storage",
        "frozen",
        "leadTimeDays",
        0,
        "shelfLifeDays",
        90,
        "foodBase",
        "fish",
        "packaging",
        "vacuum",
        "skus",
        Json.array(Json.object("price", 60_000, "materialCost", 20_000, "weightGrams", 600)));
  }
}
