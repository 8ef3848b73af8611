package id.lapakkarya.it.bench;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same page, statement by statement, without any persistence unit: what JPA adds at all. */
final class PlainPage {
  private static final String PRODUCTS =
      "SELECT id, version, slug, name, name_en, description, description_en, category, status,"
          + " storage, lead_time_days, attributes, licences, created_at, changed_at FROM product"
          + " WHERE tenant_id = ? ORDER BY name, id LIMIT ?, ?";
  private static final String TOTAL = "SELECT COUNT(id) FROM product WHERE tenant_id = ?";
  private static final String VARIANTS =
      "SELECT sku, article_code, options, price, material_cost, weight_grams FROM product_sku"
          + " WHERE tenant_id = ? AND product_id = ? ORDER BY position";
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
    List<ProductView> products = new ArrayList<>();
    try (PreparedStatement statement = statement(PRODUCTS, tenant.value(), 0, ProductPage.SIZE);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        products.add(product(row));
      }
    }
    return products;
  }

  private ProductView product(ResultSet row) throws SQLException {
    long id = row.getLong(1);
    return new ProductView(
        id,
        row.getInt(2),
        tenant,
        row.getString(3),
        new LocalText(row.getString(4), row.getString(5)),
        new LocalText(row.getString(6), row.getString(7)),
        row.getString(8),
        ProductStatus.valueOf(row.getString(9)),
        Storage.valueOf(row.getString(10)),
        row.getInt(11),
        texts.convertToEntityAttribute(row.getString(12)),
        texts.convertToEntityAttribute(row.getString(13)),
        variants(id),
        instant(row, 14),
        instant(row, 15));
  }

  private List<SkuView> variants(long product) throws SQLException {
    List<SkuView> variants = new ArrayList<>();
    try (PreparedStatement statement = statement(VARIANTS, tenant.value(), product);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        variants.add(
            new SkuView(
                new Sku(row.getString(1)),
                row.getString(2),
                texts.convertToEntityAttribute(row.getString(3)),
                Rupiah.of(row.getLong(4)),
                Rupiah.of(row.getLong(5)),
                row.getInt(6)));
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
