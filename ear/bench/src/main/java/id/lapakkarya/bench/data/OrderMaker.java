package id.lapakkarya.bench.data;

import id.lapakkarya.bench.load.Zipf;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Orders of the year that has passed, over one to three shops each: most have arrived, some were
 * given up, and those of the last hours still wait for their money.
 */
final class OrderMaker {
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
  private static final int MINUTES_OF_YEAR = 365 * 24 * 60;
  private static final Duration TIME_TO_PAY = Duration.ofHours(24);
  private static final Duration STILL_WAITING = Duration.ofHours(20);
  private static final Duration TO_BE_PAID = Duration.ofSeconds(20);
  private static final Duration TO_BE_ACCEPTED = Duration.ofSeconds(30);
  private static final Duration TO_BE_SHIPPED = Duration.ofSeconds(40);
  private static final Duration TO_ARRIVE = Duration.ofHours(15);
  private static final long SHIPPING = 13_000;

  private final Connection connection;
  private final SplittableRandom random;
  private final Zipf<Goods> wanted;
  private final Set<String> numbers = new HashSet<>();

  OrderMaker(Connection connection, SplittableRandom random, List<Goods> goods) {
    this.connection = connection;
    this.random = random;
    this.wanted = new Zipf<>(goods, 11);
  }

  /** How an order has gone on. */
  private enum Fate {
    WAITING("AWAITING_PAYMENT", "AWAITING_PAYMENT", "AWAITING", "HELD"),
    EXPIRED("EXPIRED", "EXPIRED", "EXPIRED", "RELEASED"),
    SHIPPED("PAID", "SHIPPED", "PAID", "SOLD"),
    DELIVERED("PAID", "DELIVERED", "PAID", "SOLD");

    private final String order;
    private final String part;
    private final String payment;
    private final String reservation;

    Fate(String order, String part, String payment, String reservation) {
      this.order = order;
      this.part = part;
      this.payment = payment;
      this.reservation = reservation;
    }

    boolean isPaid() {
      return payment.equals("PAID");
    }
  }

  private record Line(Goods goods, int quantity) {
    long total() {
      return goods.price() * quantity;
    }
  }

  void make(int count) throws SQLException {
    if (count == 0) {
      return;
    }
    long collector =
        Database.number(connection, "SELECT id FROM collector WHERE tenant_id IS NULL");
    Ids ids = Ids.take(connection, count * 32L);
    Instant now = Instant.now();
    List<Long> ages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ages.add((long) random.nextInt(MINUTES_OF_YEAR));
    }
    ages.sort(java.util.Comparator.reverseOrder());
    try (Batch batch = new Batch(connection)) {
      Tables tables = new Tables(batch);
      for (long age : ages) {
        Instant placed = now.minus(Duration.ofMinutes(age)).minusMillis(random.nextInt(60_000));
        order(tables, ids, placed, fate(Duration.ofMinutes(age)), collector);
        batch.next();
      }
    }
    account();
  }

  /** Where the rows go, those first that others name. */
  private static final class Tables {
    private final Rows orders;
    private final Rows parts;
    private final Rows lines;
    private final Rows payments;
    private final Rows reservations;
    private final Rows movements;

    Tables(Batch batch) throws SQLException {
      orders =
          batch.into(
              "customer_order",
              "id, version, number, token, status, buyer_name, buyer_email, buyer_phone, locale,"
                  + " payment_method, total, placed_at, due_at");
      parts =
          batch.into(
              "shop_order",
              "id, version, tenant_id, order_id, number, status, payment_method, shipping_service,"
                  + " shipping_cost, subtotal, discount, total, recipient, phone, area_code,"
                  + " area_name, postal_code, street, placed_at, paid_at, accepted_at, shipped_at,"
                  + " delivered_at, closed_at, courier, tracking_number");
      lines =
          batch.into(
              "order_line",
              "id, version, tenant_id, shop_order_id, position, sku, product_slug, product_name,"
                  + " option_label, category, quantity, unit_price, line_total, material, premi,"
                  + " capital, pnbp");
      payments =
          batch.into(
              "payment",
              "id, version, order_number, collector_id, method, status, order_total,"
                  + " unique_digits, amount, expires_at, reference, confirmed_at");
      reservations =
          batch.into(
              "stock_reservation", "id, version, tenant_id, shop_order, sku, quantity, state");
      movements =
          batch.into(
              "stock_movement",
              "id, version, tenant_id, sku, kind, quantity, reference, recorded_at");
    }
  }

  private Fate fate(Duration age) {
    if (age.compareTo(STILL_WAITING) < 0) {
      return random.nextInt(2) == 0 ? Fate.WAITING : Fate.SHIPPED;
    }
    return random.nextInt(20) == 0 ? Fate.EXPIRED : Fate.DELIVERED;
  }

  private void order(Tables tables, Ids ids, Instant placed, Fate fate, long collector)
      throws SQLException {
    Map<Shop, Map<String, Line>> cart = new LinkedHashMap<>();
    for (int lines = 1 + random.nextInt(4); lines > 0; lines--) {
      Goods goods = wanted.pick(random);
      cart.computeIfAbsent(goods.shop(), shop -> new LinkedHashMap<>())
          .putIfAbsent(goods.sku(), new Line(goods, 1 + random.nextInt(2)));
    }
    long goodsTotal =
        cart.values().stream().flatMap(part -> part.values().stream()).mapToLong(Line::total).sum();
    long total = goodsTotal + SHIPPING * cart.size();
    String number = number(placed);
    String method = random.nextInt(3) == 0 ? "TRANSFER" : "QRIS";
    int digits = method.equals("TRANSFER") ? 1 + random.nextInt(999) : 0;
    Timestamp due = Timestamp.from(placed.plus(TIME_TO_PAY));
    long order = ids.next();
    tables.orders.add(
        order,
        1,
        number,
        "bench-%016x".formatted(random.nextLong()),
        fate.order,
        "Pembeli Contoh",
        "pembeli@contoh.test",
        "081200000000",
        "id",
        method,
        total,
        Timestamp.from(placed),
        due);
    int position = 0;
    for (Map.Entry<Shop, Map<String, Line>> part : cart.entrySet()) {
      part(
          tables,
          ids,
          new Part(
              order,
              number + "-" + ++position,
              part.getKey().id(),
              List.copyOf(part.getValue().values())),
          method,
          placed,
          fate);
    }
    tables.payments.add(
        ids.next(),
        1,
        number,
        collector,
        method,
        fate.payment,
        total,
        digits,
        total + digits,
        due,
        fate.isPaid() ? "CONTOH" : null,
        fate.isPaid() ? Timestamp.from(placed.plus(TO_BE_PAID)) : null);
  }

  private record Part(long order, String number, long tenant, List<Line> lines) {}

  private void part(Tables tables, Ids ids, Part part, String method, Instant placed, Fate fate)
      throws SQLException {
    long id = ids.next();
    long subtotal = part.lines().stream().mapToLong(Line::total).sum();
    boolean sent = fate.isPaid();
    tables.parts.add(
        id,
        1,
        part.tenant(),
        part.order(),
        part.number(),
        fate.part,
        method,
        "regular",
        SHIPPING,
        subtotal,
        0,
        subtotal + SHIPPING,
        "Pembeli Contoh",
        "081200000000",
        "16.71.01",
        "Ilir Barat II, Kota Palembang, Sumatera Selatan",
        "30137",
        "Jl. Contoh No. 1",
        Timestamp.from(placed),
        sent ? Timestamp.from(placed.plus(TO_BE_PAID)) : null,
        sent ? Timestamp.from(placed.plus(TO_BE_ACCEPTED)) : null,
        sent ? Timestamp.from(placed.plus(TO_BE_SHIPPED)) : null,
        fate == Fate.DELIVERED ? Timestamp.from(placed.plus(TO_ARRIVE)) : null,
        fate == Fate.EXPIRED ? Timestamp.from(placed.plus(TIME_TO_PAY)) : null,
        sent ? "Kurir Contoh" : null,
        sent ? "CONTOH-" + id : null);
    int position = 0;
    for (Line line : part.lines()) {
      long premi = line.total() / 2;
      long capital = line.total() * 35 / 100;
      tables.lines.add(
          ids.next(),
          1,
          part.tenant(),
          id,
          position++,
          line.goods().sku(),
          line.goods().productSlug(),
          line.goods().productName(),
          line.goods().option(),
          line.goods().category(),
          line.quantity(),
          line.goods().price(),
          line.total(),
          0,
          premi,
          capital,
          line.total() - premi - capital);
      tables.reservations.add(
          ids.next(),
          1,
          part.tenant(),
          part.number(),
          line.goods().sku(),
          line.quantity(),
          fate.reservation);
      if (sent) {
        tables.movements.add(
            ids.next(),
            1,
            part.tenant(),
            line.goods().sku(),
            "SALE",
            -line.quantity(),
            part.number(),
            Timestamp.from(placed.plus(TO_BE_PAID)));
      }
    }
  }

  private String number(Instant placed) {
    while (true) {
      StringBuilder number =
          new StringBuilder("LK-").append(DAY.format(placed.atZone(WIB))).append('-');
      for (int i = 0; i < 5; i++) {
        number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      if (numbers.add(number.toString())) {
        return number.toString();
      }
    }
  }

  /** Stock and the sums of the report follow from the orders, as they would have by events. */
  private void account() throws SQLException {
    Database.execute(
        connection,
        "UPDATE stock s JOIN (SELECT sku, SUM(IF(state = 'HELD', quantity, 0)) held,"
            + " SUM(IF(state = 'SOLD', quantity, 0)) sold FROM stock_reservation GROUP BY sku) r"
            + " ON r.sku = s.sku SET s.reserved = r.held, s.on_hand = s.on_hand - r.sold");
    Database.execute(
        connection,
        "INSERT INTO sales_rollup (sale_day, tenant_id, category, items, gross, premi, capital,"
            + " pnbp) SELECT DATE(p.paid_at + INTERVAL 7 HOUR), p.tenant_id, l.category,"
            + " SUM(l.quantity), SUM(l.line_total), SUM(IF(p.delivered_at IS NULL, 0, l.premi)),"
            + " SUM(l.capital), SUM(l.pnbp) FROM shop_order p JOIN order_line l"
            + " ON l.shop_order_id = p.id WHERE p.paid_at IS NOT NULL GROUP BY 1, 2, 3");
    Database.execute(
        connection,
        "INSERT INTO sales_rollup (sale_day, tenant_id, category, orders, shipping)"
            + " SELECT DATE(paid_at + INTERVAL 7 HOUR), tenant_id, '', COUNT(*),"
            + " SUM(shipping_cost) FROM shop_order WHERE paid_at IS NOT NULL GROUP BY 1, 2");
    connection.commit();
  }
}
