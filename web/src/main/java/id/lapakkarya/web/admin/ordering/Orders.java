package id.lapakkarya.web.admin.ordering;

import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.ordering.ShopOrders;
import id.lapakkarya.web.admin.Movable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** The orders of the Lapas acted for. Tab and search stand in the address, so they can be kept. */
@Named("adminOrders")
@ViewScoped
public class Orders implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject @Movable private ShopOrders shopOrders;

  private String tabCode;
  private String text;
  private OrderTable table;
  private Map<ShopOrderStatus, Long> counts = Map.of();

  public void load() {
    counts = shopOrders.countByStatus();
    table = new OrderTable(shopOrders, text, getTab());
  }

  public OrderTable getTable() {
    return table;
  }

  public OrderTab getTab() {
    return OrderTab.of(tabCode);
  }

  public OrderTab[] getTabs() {
    return OrderTab.values();
  }

  public long count(OrderTab tab) {
    return tab.countIn(counts);
  }

  public boolean isSearched() {
    return text != null && !text.isBlank();
  }

  public String getTabCode() {
    return tabCode;
  }

  public void setTabCode(String tabCode) {
    this.tabCode = tabCode;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
