package id.lapakkarya.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Puts products with variants and plenty of stock into the shops. Their listings are made by the
 * application itself, from the event that it is told.
 */
final class ProductMaker {
  private static final int MOST_VARIANTS = 4;
  private static final int PLENTY = 1_000_000;
  private static final String CHANGED = "id.lapakkarya.catalogue.ProductChanged";

  private final Connection connection;
  private final SplittableRandom random;

  ProductMaker(Connection connection, SplittableRandom random) {
    this.connection = connection;
    this.random = random;
  }

  void make(int count, List<Shop> shops) throws SQLException {
    Ids ids =
        Ids.take(
            connection,
            count * (1L + 3 * MOST_VARIANTS + PaperMaker.KINDS.size())
                + (long) shops.size() * PaperMaker.KINDS.size());
    Instant now = Instant.now();
    try (Batch batch = new Batch(connection)) {
      Rows products =
          batch.into(
              "product",
              "id, version, tenant_id, slug, name, name_en, description, description_en, category,"
                  + " status, storage, lead_time_days, attributes, licences, created_at, changed_at,"
                  + " shelf_life_days, food_base, packaging");
      PaperMaker papers = new PaperMaker(batch, ids);
      Rows skus =
          batch.into(
              "product_sku",
              "id, version, tenant_id, product_id, sku, options, price, material_cost,"
                  + " weight_grams, position");
      Rows stock = batch.into("stock", "id, version, tenant_id, sku, on_hand, reserved");
      Rows movements =
          batch.into(
              "stock_movement",
              "id, version, tenant_id, sku, kind, quantity, reference, recorded_at");
      Rows events = batch.into("outbox_event", "type, payload, recorded_at");
      for (int i = 1; i <= count; i++) {
        Craft craft = Craft.ALL.get(i % Craft.ALL.size());
        Shop shop = Craft.any(shops, random);
        String[] thing = Craft.any(craft.things(), random).split("\\|", -1);
        String motif = Craft.any(craft.motifs(), random);
        String name = thing[0] + " " + motif;
        String slug = "bench-" + plain(name) + "-" + i;
        long product = ids.next();
        Timestamp created =
            Timestamp.from(now.minus(Duration.ofMinutes(random.nextInt(60 * 24 * 365))));
        products.add(
            product,
            1,
            shop.id(),
            slug,
            name,
            thing[1] + " " + motif,
            description(name, motif),
            descriptionInEnglish(thing[1], motif),
            craft.category(),
            "PUBLISHED",
            "NONE",
            random.nextInt(8),
            pairs("motif", motif, "bahan", Craft.any(Craft.COLOURS, random)),
            "[]",
            created,
            created,
            craft.isFood() ? PaperMaker.SHELF_LIFE_DAYS : null,
            craft.isFood() ? "PLANT" : null,
            craft.isFood() ? "PACKED" : null);
        if (craft.isFood()) {
          papers.cover(shop, product);
        }
        int variants = 1 + random.nextInt(Math.min(MOST_VARIANTS, craft.choices().size()));
        long price = (craft.from() + random.nextInt(craft.to() - craft.from())) * 1_000L;
        for (int v = 0; v < variants; v++) {
          String sku = "BENCH-%05d-%d".formatted(i, v + 1);
          String option = craft.choices().get(v);
          long cost = price + v * 2_500L;
          skus.add(
              ids.next(),
              1,
              shop.id(),
              product,
              sku,
              pairs(craft.choice(), option),
              cost,
              cost * 2 / 5 / 100 * 100,
              craft.grams(),
              v);
          stock.add(ids.next(), 1, shop.id(), sku, PLENTY, 0);
          movements.add(ids.next(), 1, shop.id(), sku, "COUNT", PLENTY, "bench", created);
        }
        events.add(CHANGED, "{\"productId\":" + product + "}", Timestamp.from(now));
        batch.next();
      }
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private String description(String name, String motif) {
    return name
        + " dikerjakan dengan tangan oleh warga binaan, dari memilih bahan sampai mengemas. Motif "
        + motif
        + " dipilih karena dekat dengan kehidupan di tepi Sungai Musi. Warnanya "
        + Craft.any(Craft.COLOURS, random).toLowerCase(Locale.ROOT)
        + ", dan setiap helai atau buah sedikit berbeda dari yang lain. Cocok untuk dipakai sendiri"
        + " atau dijadikan buah tangan dari Sumatera Selatan. (CONTOH)";
  }

  private String descriptionInEnglish(String thing, String motif) {
    return thing
        + " made by hand in a prison workshop, from choosing the material to packing it. The motif "
        + motif
        + " comes from life along the Musi. No two pieces are quite alike. (CONTOH: a sample)";
  }

  /** As the application stores texts in their order. */
  private static String pairs(String... keysAndValues) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      json.append(i == 0 ? "" : ",")
          .append("{\"k\":\"%s\",\"v\":\"%s\"}".formatted(keysAndValues[i], keysAndValues[i + 1]));
    }
    return json.append(']').toString();
  }
}
