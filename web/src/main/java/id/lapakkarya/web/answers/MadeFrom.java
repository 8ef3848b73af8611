package id.lapakkarya.web.answers;

import id.lapakkarya.catalogue.ProductView;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the answer to this request was made from, so that it is dropped when that changes. Who says
 * nothing has made it from lists over everything.
 */
@RequestScoped
public class MadeFrom {
  private final Set<Part> parts = new HashSet<>();

  /** One product with its stock, and others of its shop. */
  public void product(ProductView product, String shop) {
    parts.add(Part.product(product.id()));
    parts.add(Part.shop(shop));
    product.skus().forEach(sku -> parts.add(Part.stock(sku.sku().code())));
  }

  /** A list of these; the narrowest part is enough. */
  public void list(Optional<String> category, Optional<String> shop) {
    list(category.map(Set::of).orElse(Set.of()), shop.map(Set::of).orElse(Set.of()));
  }

  /** As {@link #list(Optional, Optional)}, of several categories or of several shops. */
  public void list(Set<String> categories, Set<String> shops) {
    categories.forEach(category -> parts.add(Part.category(category)));
    if (categories.isEmpty()) {
      shops.forEach(shop -> parts.add(Part.shop(shop)));
    }
    if (categories.isEmpty() && shops.isEmpty()) {
      parts.add(Part.LISTS);
    }
  }

  Set<Part> parts() {
    return parts.isEmpty() ? Set.of(Part.LISTS) : Set.copyOf(parts);
  }
}
