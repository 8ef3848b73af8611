package id.lapakkarya.web.answers;

/** Something that answers are made from and that changes by itself. */
record Part(String kind, String id) {
  /** Of every answer, whatever it says of itself. */
  static final Part ALL = new Part("all", "");

  /** Lists over all categories and shops. */
  static final Part LISTS = new Part("lists", "");

  static Part product(long id) {
    return new Part("product", Long.toString(id));
  }

  static Part stock(String sku) {
    return new Part("stock", sku);
  }

  static Part category(String slug) {
    return new Part("category", slug);
  }

  static Part shop(String slug) {
    return new Part("shop", slug);
  }
}
