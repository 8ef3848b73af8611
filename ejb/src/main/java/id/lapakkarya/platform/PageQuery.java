package id.lapakkarya.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.QueryHints;

/**
 * A page of a list with its total, under conditions that are there only when they are asked for.
 * Input reaches the query as parameters; paths and conditions come from the code.
 *
 * <pre>
 *   new PageQuery&lt;&gt;(em, ShopOrder.class, "s")
 *       .containing(query.text(), "s.number", "s.recipient")
 *       .when(!statuses.isEmpty(), "s.status in :statuses", "statuses", statuses)
 *       .page("s.placedAt desc", 0, 24);
 * </pre>
 */
public final class PageQuery<E> {
  private static final int LARGEST_PAGE = 500;
  private static final int LAST_PAGE = 1_000_000;

  private final EntityManager em;
  private final Class<E> type;
  private final String alias;
  private final List<String> conditions = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  public PageQuery(EntityManager em, Class<E> type, String alias) {
    this.em = em;
    this.type = type;
    this.alias = alias;
  }

  /** Adds the condition, and its one parameter, when it is wanted. */
  public PageQuery<E> when(boolean wanted, String condition, String parameter, Object value) {
    if (wanted) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
    return this;
  }

  /** Adds a condition that needs no parameter. */
  public PageQuery<E> when(String condition) {
    conditions.add(condition);
    return this;
  }

  /**
   * Rows of which at least one of these columns contains the text, in small or capital letters; all
   * for a blank one.
   */
  public PageQuery<E> containing(String text, String... paths) {
    if (text == null || text.isBlank()) {
      return this;
    }
    List<String> alternatives = new ArrayList<>();
    for (String path : paths) {
      alternatives.add("lower(" + path + ") like :text escape '!'");
    }
    String escaped = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    return when(true, "(" + String.join(" or ", alternatives) + ")", "text", "%" + escaped + "%");
  }

  /** Reads what belongs to the rows of the page at once, not row by row. */
  public PageQuery<E> with(String path) {
    parts.add(path);
    return this;
  }

  /**
   * @param orderBy columns from the code, the id is added so that pages never overlap
   * @param page from 0; what is out of bounds, also in size, is brought within
   */
  public Page<E> page(String orderBy, int page, int size) {
    String from = " from " + type.getSimpleName() + " " + alias + where();
    TypedQuery<E> rows =
        em.createQuery(
            "select " + alias + from + " order by " + orderBy + ", " + alias + ".id", type);
    TypedQuery<Long> count = em.createQuery("select count(" + alias + ")" + from, Long.class);
    parts.forEach(
        part ->
            rows.setHint(QueryHints.BATCH, part).setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN));
    parameters.forEach(rows::setParameter);
    parameters.forEach(count::setParameter);
    int rowsAtMost = Math.min(Math.max(size, 1), LARGEST_PAGE);
    int number = Math.min(Math.max(page, 0), LAST_PAGE);
    return new Page<>(
        rows.setFirstResult(number * rowsAtMost).setMaxResults(rowsAtMost).getResultList(),
        number,
        rowsAtMost,
        count.getSingleResult());
  }

  private String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }
}
