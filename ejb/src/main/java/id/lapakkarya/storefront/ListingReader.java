package id.lapakkarya.storefront;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads listings outside any transaction, so that nothing uncommitted is remembered. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ListingReader {
  private static final String SELECT =
      "SELECT product_id, slug, name, name_en, category, shop_slug, shop_name, town, price,"
          + " max_price, in_stock, lead_time_days, parent_category, created_at,"
          + " changed_at, picture FROM listing";

  /** A word in the name tells more than one in the description. */
  private static final String MATCHES =
      "SELECT product_id, MATCH (search_name) AGAINST (? IN BOOLEAN MODE) * 3"
          + " + MATCH (search_name, search_text) AGAINST (? IN BOOLEAN MODE) FROM listing"
          + " WHERE MATCH (search_name, search_text) AGAINST (? IN BOOLEAN MODE)";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  public List<ListingRow> all() {
    return rows(market.createNativeQuery(SELECT));
  }

  public List<ListingRow> rows(Collection<Long> products) {
    Query query =
        market.createNativeQuery(
            SELECT
                + " WHERE product_id IN ("
                + String.join(", ", Collections.nCopies(products.size(), "?"))
                + ")");
    int position = 1;
    for (Long product : products) {
      query.setParameter(position++, product);
    }
    return rows(query);
  }

  /**
   * How well each product fits, of those that fit at all.
   *
   * @param words as {@link SearchWords} writes them
   */
  public Map<Long, Double> matches(String words) {
    Map<Long, Double> scores = new HashMap<>();
    List<?> rows =
        market
            .createNativeQuery(MATCHES)
            .setParameter(1, words)
            .setParameter(2, words)
            .setParameter(3, words)
            .getResultList();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      scores.put(number(row[0]), ((Number) row[1]).doubleValue());
    }
    return scores;
  }

  private static List<ListingRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(ListingReader::row).toList();
  }

  private static ListingRow row(Object[] row) {
    ListingView view =
        new ListingView(
            number(row[0]),
            (String) row[1],
            new LocalText((String) row[2], (String) row[3]),
            (String) row[4],
            (String) row[5],
            (String) row[6],
            (String) row[7],
            Rupiah.of(number(row[8])),
            Rupiah.of(number(row[9])),
            row[10] instanceof Boolean flag ? flag : number(row[10]) != 0,
            (int) number(row[11]),
            Objects.toString(row[15], ""));
    List<String> categories =
        Stream.of(row[4], row[12]).filter(Objects::nonNull).map(Object::toString).toList();
    return new ListingRow(view, categories, instant(row[13]), instant(row[14]));
  }

  private static Instant instant(Object value) {
    return value instanceof Timestamp time
        ? time.toInstant()
        : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
