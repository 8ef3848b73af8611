package id.lapakkarya.it.bench;

import id.lapakkarya.catalogue.FoodFacts;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.catalogue.Storage;
import id.lapakkarya.inventory.StockView;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.TextMapConverter;
import id.lapakkarya.tenancy.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The same page, statement by statement, without any persistence unit: what JPA adds at all. */
final class PlainPage {
  private static final String PRODUCTS =
      "SELECT id, version, slug, name, name_en, description, description_en, category, status,"
          + " storage, lead_time_days, attributes, licences, created_at, changed_at FROM product"
          + " WHERE tenant_id = ? ORDER BY name, id LIMIT ?, ?";
  private static final String TOTAL = "SELECT COUNT(id) FROM product WHERE tenant_id = ?";
  private static final String VARIANTS =
      "SELECT product_id, sku, article_code, options, price, material_cost, weight_grams"
          + " FROM product_sku WHERE tenant_id = ? AND product_id IN (%s) ORDER BY position";
  private static final String STOCK =
      "SELECT sku, on_hand, reserved FROM stock WHERE tenant_id = ? AND sku IN (%s)";

  private final TextMapConverter texts = new TextMapConverter();
  private final Connection connection;
  private final TenantId tenant;

  private PlainPage(Connection connection, TenantId tenant) {
    this.connection = connection;
    this.tenant = tenant;
  }

  static ProductPage read(Connection connection, TenantId tenant) throws SQLException {
    return new PlainPage(connection, tenant).read();
  }

  private ProductPage read() throws SQLException {
    List<ProductView> products = products();
    return new ProductPage(products, total(), stock(ProductPage.skusOf(products)));
  }

  private List<ProductView> products() throws SQLException {
    Map<Long, Function<List<SkuView>, ProductView>> found = new LinkedHashMap<>();
    try (PreparedStatement statement = statement(PRODUCTS, tenant.value(), 0, ProductPage.SIZE);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        found.put(row.getLong(1), product(row));
      }
    }
    Map<Long, List<SkuView>> variants = variants(found.keySet());
    List<ProductView> products = new ArrayList<>();
    found.forEach((id, product) -> products.add(product.apply(variants.get(id))));
    return products;
  }

  private Function<List<SkuView>, ProductView> product(ResultSet row) throws SQLException {
    long id = row.getLong(1);
    int version = row.getInt(2);
    String slug = row.getString(3);
    LocalText name = new LocalText(row.getString(4), row.getString(5));
    LocalText description = new LocalText(row.getString(6), row.getString(7));
    String category = row.getString(8);
    ProductStatus status = ProductStatus.valueOf(row.getString(9));
    Storage storage = Storage.valueOf(row.getString(10));
    int leadTimeDays = row.getInt(11);
    Map<String, String> attributes = texts.convertToEntityAttribute(row.getString(12));
    Map<String, String> licences = texts.convertToEntityAttribute(row.getString(13));
    Instant created = instant(row, 14);
    Instant changed = instant(row, 15);
    return skus ->
        new ProductView(
            id,
            version,
            tenant,
            slug,
            name,
            description,
            category,
            status,
            storage,
            leadTimeDays,
            attributes,
            licences,
            skus,
            List.of(),
            created,
            changed,
            FoodFacts.NONE,
            false);
  }

  private Map<Long, List<SkuView>> variants(Set<Long> products) throws SQLException {
    List<Object> values = new ArrayList<>(List.of(tenant.value()));
    values.addAll(products);
    String sql = VARIANTS.formatted(String.join(",", Collections.nCopies(products.size(), "?")));
    Map<Long, List<SkuView>> variants = new HashMap<>();
    try (PreparedStatement statement = statement(sql, values.toArray());
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        variants
            .computeIfAbsent(row.getLong(1), product -> new ArrayList<>())
            .add(
                new SkuView(
                    new Sku(row.getString(2)),
                    row.getString(3),
                    texts.convertToEntityAttribute(row.getString(4)),
                    Rupiah.of(row.getLong(5)),
                    Rupiah.of(row.getLong(6)),
                    row.getInt(7)));
      }
    }
    return variants;
  }

  private long total() throws SQLException {
    try (PreparedStatement statement = statement(TOTAL, tenant.value());
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private Map<Sku, StockView> stock(List<Sku> skus) throws SQLException {
    List<Object> values = new ArrayList<>(List.of(tenant.value()));
    skus.forEach(sku -> values.add(sku.code()));
    String sql = STOCK.formatted(String.join(",", Collections.nCopies(skus.size(), "?")));
    Map<Sku, StockView> stock = new TreeMap<>();
    try (PreparedStatement statement = statement(sql, values.toArray());
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Sku sku = new Sku(row.getString(1));
        int onHand = row.getInt(2);
        int reserved = row.getInt(3);
        stock.put(sku, new StockView(sku, onHand, reserved, onHand - reserved));
      }
    }
    return stock;
  }

  private PreparedStatement statement(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
