package id.lapakkarya.it.support;

/** Changes of published products that wait, and their decision by the head of the Lapas. */
public final class Changes {
  private Changes() {}

  /** Id of the one that waits. */
  public static long waiting(String shop, long product) {
    return Json.number(
        Staff.operatorOf(shop)
            .get("/manage/" + shop + "/products/" + product)
            .expect(200)
            .json()
            .getJsonObject("pending"),
        "id");
  }

  public static String path(String shop, long change, String deed) {
    return "/manage/" + shop + "/changes/" + change + "/" + deed;
  }

  /** The head of the Lapas confirms what waits. */
  public static void confirm(String shop, long product) {
    Staff.headOf(shop).post(path(shop, waiting(shop, product), "confirm")).expect(200);
  }

  /** As {@link #confirm(String, long)}, of the product at that address. */
  public static void confirm(String shop, String slug) {
    confirm(shop, Database.number("SELECT id FROM product WHERE slug = ?", slug));
  }
}
