package id.lapakkarya.storefront;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** The conditions of a query over listings; input reaches the statement as parameters only. */
final class ListingFilter {
  /** A condition that a facet leaves out to count its own alternatives. */
  enum Part {
    NONE,
    TEXT,
    CATEGORY,
    SHOP,
    PRICE,
    STOCK
  }

  private record Condition(Part part, String sql, List<Object> values) {}

  private final ListingQuery query;
  private final String words;
  private final List<Condition> conditions = new ArrayList<>();

  ListingFilter(ListingQuery query) {
    this.query = query;
    this.words = SearchWords.expression(query.text() == null ? "" : query.text());
    boolean asked = query.text() != null && !query.text().isBlank();
    if (!words.isEmpty()) {
      add(
          Part.TEXT,
          "MATCH (search_name, search_text) AGAINST (? IN BOOLEAN MODE)",
          List.of(words));
    } else if (asked) {
      add(Part.TEXT, "1 = 0", List.of());
    }
    query
        .category()
        .ifPresent(
            slug ->
                add(Part.CATEGORY, "(category = ? OR parent_category = ?)", List.of(slug, slug)));
    query.shop().ifPresent(slug -> add(Part.SHOP, "shop_slug = ?", List.of(slug)));
    query.minPrice().ifPresent(min -> add(Part.PRICE, "price >= ?", List.of(min.amount())));
    query.maxPrice().ifPresent(max -> add(Part.PRICE, "price <= ?", List.of(max.amount())));
    if (query.inStock()) {
      add(Part.STOCK, "in_stock = TRUE", List.of());
    }
  }

  private void add(Part part, String sql, List<Object> values) {
    conditions.add(new Condition(part, sql, values));
  }

  String where(Part without) {
    List<String> parts =
        conditions.stream().filter(each -> each.part != without).map(Condition::sql).toList();
    return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
  }

  String orderBy() {
    return switch (query.sort()) {
      case NEWEST -> " ORDER BY created_at DESC, product_id DESC";
      case PRICE -> " ORDER BY price, product_id";
      case PRICE_DESCENDING -> " ORDER BY price DESC, product_id";
      case RELEVANCE, RATING ->
          words.isEmpty()
              ? " ORDER BY in_stock DESC, created_at DESC, product_id DESC"
              : " ORDER BY MATCH (search_name) AGAINST (? IN BOOLEAN MODE) * 3"
                  + " + MATCH (search_name, search_text) AGAINST (? IN BOOLEAN MODE)"
                  + " + IF(in_stock, 1, 0) DESC, product_id";
    };
  }

  Query bind(Query statement, Part without, boolean ordered) {
    int position = 1;
    for (Condition condition : conditions) {
      if (condition.part != without) {
        for (Object value : condition.values) {
          statement.setParameter(position++, value);
        }
      }
    }
    boolean byWords =
        query.sort() == ListingQuery.Sort.RELEVANCE || query.sort() == ListingQuery.Sort.RATING;
    if (ordered && byWords && !words.isEmpty()) {
      statement.setParameter(position++, words);
      statement.setParameter(position, words);
    }
    return statement;
  }
}
