package id.lapakkarya.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fills the database of an application that has just been deployed. The same seed, the same data.
 */
public final class DataMaker {
  private static final long SEED = 20_261_122;
  private static final int SEARCHES = 4_000;
  private static final String MADE = "SELECT COUNT(*) FROM product WHERE slug LIKE 'bench-%'";
  private static final String LISTED = "SELECT COUNT(*) FROM listing WHERE slug LIKE 'bench-%'";

  private final Database database;

  public DataMaker(Database database) {
    this.database = database;
  }

  /** Returns when everything can be seen in the shop. What was made before is taken as it is. */
  public Market fill(Scale scale) throws SQLException {
    SplittableRandom random = new SplittableRandom(SEED);
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      List<Shop> shops = new ShopMaker(connection).openUpTo(scale.tenants());
      boolean empty = Database.number(connection, MADE) == 0;
      if (empty) {
        new ProductMaker(connection, random.split()).make(scale.products(), shops);
      }
      List<Goods> goods = goods(connection, shops);
      if (empty) {
        new OrderMaker(connection, random.split(), goods).make(scale.orders());
      }
      connection.setAutoCommit(true);
      awaitListings(connection, scale.products());
      return new Market(shops, goods, searches(random), shelves(connection), districts(connection));
    }
  }

  /** The application writes the listings from the events that it was told. */
  private void awaitListings(Connection connection, int products) throws SQLException {
    Events.awaitDone(connection);
    long listed = Database.number(connection, LISTED);
    if (listed != products) {
      throw new IllegalStateException(listed + " of " + products + " products are listed");
    }
    Database.execute(
        connection,
        "ANALYZE TABLE product, product_sku, stock, listing, shop_order, order_line, payment");
  }

  private static List<Goods> goods(Connection connection, List<Shop> shops) throws SQLException {
    Map<Long, Shop> byId = shops.stream().collect(Collectors.toMap(Shop::id, shop -> shop));
    return Database.list(
        connection,
        row ->
            new Goods(
                byId.get(row.getLong(1)),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8)),
        "SELECT s.tenant_id, p.id, p.slug, p.name, p.category, s.sku,"
            + " JSON_UNQUOTE(JSON_EXTRACT(s.options, '$[0].v')), s.price FROM product_sku s"
            + " JOIN product p ON p.id = s.product_id WHERE p.slug LIKE 'bench-%' ORDER BY s.id");
  }

  private static List<String> searches(SplittableRandom random) {
    return IntStream.range(0, 20 * SEARCHES)
        .mapToObj(i -> Craft.any(Craft.ALL, random).search(random))
        .distinct()
        .limit(SEARCHES)
        .toList();
  }

  private static List<String> districts(Connection connection) throws SQLException {
    return Database.list(
        connection,
        row -> row.getString(1),
        "SELECT code FROM area WHERE level = 'district' ORDER BY code");
  }

  private static List<Shelf> shelves(Connection connection) throws SQLException {
    return Database.list(
        connection,
        row -> new Shelf(row.getString(1), row.getInt(2)),
        "SELECT c.slug, COUNT(*) FROM category c"
            + " JOIN listing l ON l.category = c.slug OR l.parent_category = c.slug"
            + " GROUP BY c.slug ORDER BY c.slug");
  }
}
