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
import java.util.List;
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
          + " changed_at, picture, traits FROM listing";

  private static final String TEXTS =
      "SELECT product_id, name, name_en, search_name, search_text FROM listing";
  private static final int BATCH = 500;

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

  /** The words of these products, of those that are listed. */
  public List<ListingText> texts(Collection<Long> products) {
    Query query =
        market.createNativeQuery(
            TEXTS
                + " WHERE product_id IN ("
                + String.join(", ", Collections.nCopies(products.size(), "?"))
                + ")");
    int position = 1;
    for (Long product : products) {
      query.setParameter(position++, product);
    }
    return texts(query);
  }

  /** The next few hundred in the order of their ids; none after the last. */
  public List<ListingText> textsAfter(long product) {
    return texts(
        market
            .createNativeQuery(TEXTS + " WHERE product_id > ? ORDER BY product_id LIMIT " + BATCH)
            .setParameter(1, product));
  }

  private static List<ListingText> texts(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ListingText(
                    number(row[0]), row[1] + " " + row[2], (String) row[3], (String) row[4]))
        .toList();
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
    return new ListingRow(
        view,
        categories,
        ListingTraits.read(view.town(), (String) row[16]),
        ListingTraits.readAttributes((String) row[16]),
        instant(row[13]),
        instant(row[14]));
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
