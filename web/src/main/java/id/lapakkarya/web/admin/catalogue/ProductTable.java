package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.ChangeDesk;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductDesk.Sort;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.inventory.StockDesk;
import id.lapakkarya.inventory.StockView;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.web.admin.Movable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of goods, read from the database one page at a time. */
class ProductTable extends LazyDataModel<Shelf> {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Sort> SORTS =
      Map.of(
          "product.name.id", Sort.NAME,
          "product.status", Sort.STATUS);

  @Movable private final ProductDesk products;
  @Movable private final StockDesk stock;
  @Movable private final ChangeDesk changes;
  private final boolean waitingOnly;
  private final String text;
  private final String category;
  private final ProductStatus status;
  private List<Long> shown = List.of();

  ProductTable(
      ProductDesk products,
      StockDesk stock,
      ChangeDesk changes,
      String text,
      String category,
      ProductStatus status,
      boolean waitingOnly) {
    this.products = products;
    this.stock = stock;
    this.changes = changes;
    this.waitingOnly = waitingOnly;
    this.text = text;
    this.category = category;
    this.status = status;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(products.list(query(Sort.NAME, true, 0, 1)).total());
  }

  @Override
  public List<Shelf> load(
      int first, int pageSize, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    SortMeta sort = sorts.values().stream().findFirst().orElse(null);
    Sort by = sort == null ? Sort.NAME : SORTS.getOrDefault(sort.getField(), Sort.NAME);
    boolean ascending = sort == null || sort.getOrder().isAscending();
    List<ProductView> page =
        products.list(query(by, ascending, first / pageSize, pageSize)).items();
    Set<Long> waiting = changes.waitingOf(page.stream().map(ProductView::id).toList());
    shown = page.stream().map(ProductView::id).toList();
    Map<Sku, StockView> counts =
        stock.of(page.stream().flatMap(each -> each.skus().stream()).map(SkuView::sku).toList());
    return page.stream()
        .map(
            product ->
                new Shelf(
                    product,
                    waiting.contains(product.id()),
                    product.skus().stream()
                        .map(sku -> new ShelfVariant(sku, counts.get(sku.sku())))
                        .toList()))
        .toList();
  }

  /** Ids of the products on the page that was read last. */
  List<Long> getShown() {
    return shown;
  }

  private ProductDesk.Query query(Sort sort, boolean ascending, int page, int size) {
    return new ProductDesk.Query(text, category, status, waitingOnly, sort, ascending, page, size);
  }

  /** Another node reads the rows anew. */
  private Object writeReplace() {
    return new ProductTable(products, stock, changes, text, category, status, waitingOnly);
  }
}
