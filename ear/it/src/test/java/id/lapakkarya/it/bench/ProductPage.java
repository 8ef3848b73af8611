package id.lapakkarya.it.bench;

import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.inventory.StockView;
import id.lapakkarya.inventory.model.Stock;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.PageQuery;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A page of a Lapas's products with variants and stock, by the same statements as the back office's
 * table ({@code ProductDesk.list} and {@code StockDesk.of}).
 */
record ProductPage(List<ProductView> products, long total, Map<Sku, StockView> stock) {
  static final int SIZE = 24;

  /** The tenant unit restricts it by itself. */
  static ProductPage ofTenant(EntityManager em) {
    Page<ProductView> page = page(new PageQuery<>(em, Product.class, "p"));
    return with(
        page,
        em.createNamedQuery("Stock.bySkus", Stock.class)
            .setParameter("skus", skusOf(page.items()))
            .getResultList());
  }

  /** The market unit has to be told. */
  static ProductPage ofMarket(EntityManager em, TenantId tenant) {
    Page<ProductView> page =
        page(
            new PageQuery<>(em, Product.class, "p")
                .when(true, "p.tenantId = :tenant", "tenant", tenant.value()));
    return with(
        page,
        em.createQuery(
                "select s from Stock s where s.tenantId = :tenant and s.sku in :skus", Stock.class)
            .setParameter("tenant", tenant.value())
            .setParameter("skus", skusOf(page.items()))
            .getResultList());
  }

  private static Page<ProductView> page(PageQuery<Product> query) {
    return query.with("p.skus").page("p.name asc", 0, SIZE).map(Product::view);
  }

  private static ProductPage with(Page<ProductView> page, List<Stock> stock) {
    return new ProductPage(
        page.items(),
        page.total(),
        stock.stream()
            .map(Stock::view)
            .collect(
                Collectors.toMap(StockView::sku, Function.identity(), (a, b) -> a, TreeMap::new)));
  }

  static List<Sku> skusOf(List<ProductView> products) {
    return products.stream().flatMap(product -> product.skus().stream()).map(SkuView::sku).toList();
  }
}
