package id.lapakkarya.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * Opens further shops all over Indonesia until there are as many as wanted. Each ships, is paid and
 * shares its proceeds as one of the application's own shops does.
 */
final class ShopMaker {
  private static final String MODEL = "lpp-palembang";

  private final Connection connection;

  ShopMaker(Connection connection) {
    this.connection = connection;
  }

  private record Regency(String code, String name) {}

  private record Rate(String service, String zone, long base, long perKg, int days) {}

  List<Shop> openUpTo(int wanted) throws SQLException {
    long there = Database.number(connection, "SELECT COUNT(*) FROM tenant");
    int missing = (int) Math.max(0, wanted - there);
    if (missing > 0) {
      open(missing);
    }
    return Database.list(
        connection,
        row -> new Shop(row.getLong(1), row.getString(2), row.getBoolean(3)),
        "SELECT t.id, t.slug, EXISTS (SELECT 1 FROM accepted_method m WHERE m.tenant_id = t.id"
            + " AND m.method = 'TRANSFER') FROM tenant t WHERE t.status = 'ACTIVE'"
            + " ORDER BY t.id LIMIT ?",
        wanted);
  }

  private void open(int count) throws SQLException {
    long model = Database.number(connection, "SELECT id FROM tenant WHERE slug = ?", MODEL);
    List<Regency> regencies =
        Database.list(
            connection,
            row -> new Regency(row.getString(1), row.getString(2)),
            "SELECT code, name FROM area WHERE level = 'regency' ORDER BY code");
    List<Rate> rates =
        Database.list(
            connection,
            row ->
                new Rate(
                    row.getString(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getInt(5)),
            "SELECT service, zone, base_cost, cost_per_kg, eta_days FROM shipping_rate"
                + " WHERE tenant_id = ?",
            model);
    List<String> methods =
        Database.list(
            connection,
            row -> row.getString(1),
            "SELECT method FROM accepted_method WHERE tenant_id = ?",
            model);
    Ids ids = Ids.take(connection, (long) count * (3 + rates.size() + methods.size()));
    Timestamp now = Timestamp.from(Instant.now());
    try (Batch batch = new Batch(connection)) {
      Rows tenants =
          batch.into(
              "tenant",
              "id, version, slug, name, kind, class, status, town, regency_code, address,"
                  + " postal_code, phone, email, tagline_id, tagline_en, story_id, story_en, brand,"
                  + " brand_ink, motif, created_at");
      Rows rateRows =
          batch.into(
              "shipping_rate",
              "id, version, tenant_id, service, zone, base_cost, cost_per_kg, eta_days");
      Rows policies = batch.into("shipping_policy", "id, version, tenant_id, cold_courier");
      Rows accepted = batch.into("accepted_method", "id, version, tenant_id, method");
      Rows schemes =
          batch.into(
              "distribution_scheme",
              "id, version, tenant_id, valid_from, decree, base, premi_bp, capital_bp, pnbp_bp");
      for (int i = 1; i <= count; i++) {
        long tenant = ids.next();
        Regency regency = regencies.get(i * 7 % regencies.size());
        tenants.add(
            tenant,
            1,
            "bench-%03d".formatted(i),
            "Lapas Contoh %03d".formatted(i),
            "LAPAS",
            "IIB",
            "ACTIVE",
            shortened(regency.name()),
            regency.code(),
            "Jl. Contoh No. " + i,
            "30137",
            "0711-0000000 (CONTOH)",
            "bench-%03d@contoh.test".formatted(i),
            "Buatan tangan, satu per satu.",
            "Made by hand, one by one.",
            "Bengkel contoh untuk mengukur kecepatan. (CONTOH)",
            "A sample workshop for measuring speed. (CONTOH)",
            "#0f5d58",
            "#ffffff",
            "anyaman",
            now);
        for (Rate rate : rates) {
          rateRows.add(
              ids.next(),
              1,
              tenant,
              rate.service(),
              rate.zone(),
              rate.base(),
              rate.perKg(),
              rate.days());
        }
        policies.add(ids.next(), 1, tenant, false);
        for (String method : methods) {
          accepted.add(ids.next(), 1, tenant, method);
        }
        schemes.add(ids.next(), 1, tenant, "2020-01-01", "CONTOH", "GROSS", 5_000, 3_500, 1_500);
        batch.next();
      }
    }
  }

  private static String shortened(String name) {
    return name.length() > 60 ? name.substring(0, 60) : name;
  }
}
