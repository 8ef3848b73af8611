package id.lapakkarya.storefront;

import java.io.Serializable;
import java.util.List;

/** What somebody may mean who has begun to type. */
public record Suggested(
    List<Phrase> phrases, List<Named> categories, List<Named> shops, List<ListingView> products) {
  static final Suggested NOTHING = new Suggested(List.of(), List.of(), List.of(), List.of());

  /** Words to look for, and how many works have them in their names. */
  public record Phrase(String text, long count) implements Serializable {}

  /** A category or a shop, and how many works are there. */
  public record Named(String slug, String name, long count) {}

  boolean isEmpty() {
    return phrases.isEmpty() && categories.isEmpty() && shops.isEmpty() && products.isEmpty();
  }

  Suggested withProducts(List<ListingView> others) {
    return new Suggested(phrases, categories, shops, others);
  }
}
