package id.lapakkarya.it.bench;

import id.lapakkarya.accounting.Shares;
import id.lapakkarya.inventory.Hold;
import id.lapakkarya.inventory.model.Stock;
import id.lapakkarya.inventory.model.StockReservation;
import id.lapakkarya.ordering.Buyer;
import id.lapakkarya.ordering.OrderDraft;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShipTo;
import id.lapakkarya.ordering.model.CustomerOrder;
import id.lapakkarya.ordering.model.ShopOrder;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What placing an order writes for one Lapas, statement by statement as {@code Orders} and {@code
 * Reservations} write it: a shop order with three lines, three variants held, an event. The buyer's
 * order, which no tenant unit knows, is there beforehand.
 */
final class CheckoutPart {
  private static final String NUMBERS = "UKUR-";
  private static final int PIECES = 2;
  private static final Rupiah PRICE = Rupiah.of(100_000);

  private final TenantId tenant;
  private final List<Sku> skus;
  private final OrderDraft draft;
  private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);
  private long order;
  private int placed;

  CheckoutPart(TenantId tenant, List<Sku> skus) {
    this.tenant = tenant;
    this.skus = skus.stream().sorted().toList();
    Instant now = clock.instant();
    this.draft =
        new OrderDraft(
            new Buyer("CONTOH Pembeli", "contoh@lapakkarya.test", "081200000000"),
            new ShipTo(
                "CONTOH Penerima",
                "081200000000",
                "16.71.01",
                "CONTOH Kecamatan, Kota Palembang, Sumatera Selatan",
                "30111",
                "Jalan CONTOH 1"),
            PaymentMethod.QRIS,
            Locale.ROOT,
            Optional.empty(),
            now,
            now.plus(Duration.ofDays(1)),
            List.of());
  }

  /** Makes room on the shelf and the order of which the parts will be parts. */
  void prepare(EntityManager market, DataSource dataSource) {
    CustomerOrder whole = new CustomerOrder("UKUR", "ukur", Rupiah.ZERO, draft);
    market.persist(whole);
    market.flush();
    order = whole.id();
    run(dataSource, "UPDATE stock SET on_hand = 1000000, reserved = 0 WHERE tenant_id = ?");
  }

  /**
   * @param em the unit under test
   * @param event writes the event, or nothing
   */
  void place(EntityManager em, Runnable event) {
    String number = NUMBERS + ++placed;
    em.persist(new ShopOrder(order, number, draft, part()));
    em.flush();
    for (Sku sku : skus) {
      int held =
          em.createNamedQuery("Stock.reserve", Stock.class)
              .setParameter("sku", sku)
              .setParameter("quantity", PIECES)
              .executeUpdate();
      if (held != 1) {
        throw new IllegalStateException("not held: " + sku);
      }
    }
    skus.forEach(sku -> em.persist(new StockReservation(new Hold(tenant, number, sku, PIECES))));
    em.flush();
    event.run();
  }

  /**
   * As {@code Outbox} writes it, but as already delivered: the relay shall not run beside the
   * clock.
   */
  void publish(EntityManager market) {
    Timestamp now = Timestamp.from(clock.instant());
    market
        .createNativeQuery(
            "INSERT INTO outbox_event (type, payload, recorded_at, done_at) VALUES (?, ?, ?, ?)")
        .setParameter(1, NUMBERS)
        .setParameter(2, "{\"skus\":[\"" + skus.get(0) + "\",\"" + skus.get(1) + "\"]}")
        .setParameter(3, now)
        .setParameter(4, now)
        .executeUpdate();
  }

  private OrderDraft.Part part() {
    return new OrderDraft.Part(
        tenant, "REGULER", Rupiah.of(18_000), skus.stream().map(this::line).toList());
  }

  private OrderDraft.Line line(Sku sku) {
    Rupiah total = PRICE.times(PIECES);
    return new OrderDraft.Line(
        sku,
        "contoh-barang",
        "CONTOH Barang",
        "M, merah",
        "jumputan",
        PIECES,
        PRICE,
        new Shares(Rupiah.ZERO, total, Rupiah.ZERO, Rupiah.ZERO));
  }

  /** Takes all of it back. */
  void remove(DataSource dataSource) {
    run(
        dataSource,
        "DELETE FROM stock_reservation WHERE tenant_id = ? AND shop_order LIKE 'UKUR-%'");
    run(
        dataSource,
        "DELETE FROM order_line WHERE tenant_id = ? AND shop_order_id IN"
            + " (SELECT id FROM shop_order WHERE number LIKE 'UKUR-%')");
    run(dataSource, "DELETE FROM shop_order WHERE tenant_id = ? AND number LIKE 'UKUR-%'");
    run(dataSource, "DELETE FROM outbox_event WHERE type = 'UKUR-' AND 0 < ?");
    run(dataSource, "UPDATE stock SET reserved = 0 WHERE tenant_id = ?");
  }

  private void run(DataSource dataSource, String sql) {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, tenant.value());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
