package id.lapakkarya.bench.visits;

import id.lapakkarya.bench.data.Database;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the database says after a rush: every success is an order, and nothing was sold that is not
 * there. A market that is fast and wrong is not fast.
 */
public final class Books {
  private static final String ORDERS = "SELECT COUNT(*) FROM customer_order WHERE buyer_email = ?";

  private static final String LINES =
      "SELECT COUNT(*) FROM order_line l JOIN shop_order p ON p.id = l.shop_order_id"
          + " JOIN customer_order o ON o.id = p.order_id WHERE o.buyer_email = ?";

  private static final String OVERSOLD =
      "SELECT COUNT(*) FROM stock WHERE on_hand < 0 OR reserved < 0 OR reserved > on_hand";

  private static final String MISCOUNTED =
      "SELECT COUNT(*) FROM stock s LEFT JOIN (SELECT sku, SUM(quantity) held"
          + " FROM stock_reservation WHERE state = 'HELD' GROUP BY sku) r ON r.sku = s.sku"
          + " WHERE s.reserved <> COALESCE(r.held, 0)";

  private final Database database;

  public Books(Database database) {
    this.database = database;
  }

  /**
   * @param successes buyers that were told that their order is placed, over all rushes
   * @throws IllegalStateException saying what is wrong
   */
  public void check(long successes) throws SQLException {
    try (Connection connection = database.connect()) {
      demand("orders", successes, Database.number(connection, ORDERS, Checkout.EMAIL));
      demand("lines of orders", 3 * successes, Database.number(connection, LINES, Checkout.EMAIL));
      demand("oversold variants", 0, Database.number(connection, OVERSOLD));
      demand("variants with a wrong reservation", 0, Database.number(connection, MISCOUNTED));
    }
  }

  private static void demand(String what, long wanted, long found) {
    if (wanted != found) {
      throw new IllegalStateException("%d %s instead of %d".formatted(found, what, wanted));
    }
  }
}
