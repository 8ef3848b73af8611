package id.lapakkarya.web.admin.ordering;

import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.ordering.ShopOrders;
import id.lapakkarya.ordering.ShopOrders.Sort;
import id.lapakkarya.web.admin.Movable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of orders, read from the database one page at a time. */
class OrderTable extends LazyDataModel<ShopOrderView> {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Sort> SORTS =
      Map.of(
          "placedAt", Sort.PLACED,
          "number", Sort.NUMBER,
          "status", Sort.STATUS,
          "shipTo.recipient", Sort.RECIPIENT,
          "total", Sort.TOTAL);

  @Movable private final ShopOrders shopOrders;
  private final String text;
  private final OrderTab tab;

  OrderTable(ShopOrders shopOrders, String text, OrderTab tab) {
    this.shopOrders = shopOrders;
    this.text = text;
    this.tab = tab;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(shopOrders.list(query(Sort.PLACED, false, 0, 1)).total());
  }

  @Override
  public List<ShopOrderView> load(
      int first, int pageSize, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    SortMeta sort = sorts.values().stream().findFirst().orElse(null);
    Sort by = sort == null ? Sort.PLACED : SORTS.getOrDefault(sort.getField(), Sort.PLACED);
    boolean ascending = sort != null && sort.getOrder().isAscending();
    return shopOrders.list(query(by, ascending, first / pageSize, pageSize)).items();
  }

  private ShopOrders.Query query(Sort sort, boolean ascending, int page, int size) {
    return new ShopOrders.Query(text, tab.statuses(), sort, ascending, page, size);
  }

  /** Another node reads the rows anew. */
  private Object writeReplace() {
    return new OrderTable(shopOrders, text, tab);
  }
}
