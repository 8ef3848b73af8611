package id.lapakkarya.web.shop.ordering;

import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.OwnOrders;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.platform.Page;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Numbers;
import id.lapakkarya.web.shop.Paging;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A customer's orders, the newest first. */
@Named("ownOrders")
@RequestScoped
public class OwnPage {
  private static final int SIZE = 10;

  @Inject private OwnOrders orders;
  @Inject private ShopDirectory shops;
  @Inject private Member member;
  @Inject private Visit visit;

  private Page<OrderView> page = new Page<>(List.of(), 0, SIZE, 0);
  private Map<TenantId, ShopView> known = Map.of();

  public void open() {
    if (member.enter().isPresent()) {
      known = shops.shopsById();
      page = orders.list(Numbers.pageOf(visit.typed("page")), SIZE);
    }
  }

  public List<OrderView> getItems() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page.page(), page.pages(), number -> "/akun/pesanan?page=" + number);
  }

  public String tone(OrderView order) {
    return OrderPage.tone(order.status());
  }

  /** What is in it, in one line. */
  public String goods(OrderView order) {
    return order.shopOrders().stream()
        .flatMap(part -> part.lines().stream())
        .map(line -> line.productName() + " × " + line.quantity())
        .collect(Collectors.joining(", "));
  }

  public String shopsOf(OrderView order) {
    return order.shopOrders().stream()
        .map(ShopOrderView::tenant)
        .distinct()
        .map(tenant -> known.get(tenant).name())
        .collect(Collectors.joining(", "));
  }
}
