package id.lapakkarya.bench.data;

import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives food the papers without which it would be held back: one of each kind for a shop. */
final class PaperMaker {
  /** So long at room temperature that a home industry's certificate is needed. */
  static final int SHELF_LIFE_DAYS = 90;

  static final List<String> KINDS = List.of("PIRT", "HALAL");

  private static final int YEARS = 5;

  private final Ids ids;
  private final Rows papers;
  private final Rows covers;
  private final Map<Long, long[]> ofShop = new HashMap<>();

  PaperMaker(Batch batch, Ids ids) throws SQLException {
    this.ids = ids;
    papers =
        batch.into(
            "food_paper",
            "id, version, tenant_id, kind, number, holder, valid_from, valid_until, changed_at");
    covers =
        batch.into("food_paper_product", "id, version, tenant_id, paper_id, product_id, by_file");
  }

  void cover(Shop shop, long product) throws SQLException {
    if (!ofShop.containsKey(shop.id())) {
      ofShop.put(shop.id(), papersOf(shop));
    }
    for (long paper : ofShop.get(shop.id())) {
      covers.add(ids.next(), 1, shop.id(), paper, product, true);
    }
  }

  private long[] papersOf(Shop shop) throws SQLException {
    long[] made = new long[KINDS.size()];
    LocalDate today = LocalDate.now();
    for (int i = 0; i < made.length; i++) {
      made[i] = ids.next();
      papers.add(
          made[i],
          1,
          shop.id(),
          KINDS.get(i),
          "CONTOH BENCH " + made[i],
          shop.slug(),
          Date.valueOf(today.minusDays(1)),
          Date.valueOf(today.plusYears(YEARS)),
          Timestamp.from(Instant.now()));
    }
    return made;
  }
}
