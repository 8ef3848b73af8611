package id.lapakkarya.web.admin;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.inventory.StockDesk;
import id.lapakkarya.inventory.StockView;
import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.ordering.ShopOrders;
import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.payment.RefundDesk;
import id.lapakkarya.payment.RefundView;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.reporting.SalesGrouping;
import id.lapakkarya.reporting.SalesReport;
import id.lapakkarya.reporting.SalesReports;
import id.lapakkarya.web.admin.reporting.Bar;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The first page of the day. A Lapas sees what it must accept and ship, what runs out and what came
 * in; the province sees how all Lapas are doing.
 */
@Named("today")
@RequestScoped
public class Today {
  private static final int ROWS = 6;
  private static final int FEW_PIECES = 3;

  /** A variant of which little is left; {@code product} is null when it is no longer kept. */
  public record Scarce(SellableSku product, StockView stock) {}

  @Inject private Actor actor;
  @Inject private Frame frame;
  @Inject private Clock clock;
  @Inject private ShopOrders shopOrders;
  @Inject private StockDesk stockDesk;
  @Inject private Catalogue catalogue;
  @Inject private SalesReports reports;
  @Inject private Payments payments;
  @Inject private RefundDesk refundDesk;

  private LocalDate day;
  private LocalDate monthStart;
  private Map<ShopOrderStatus, Long> counts = Map.of();
  private List<ShopOrderView> toAccept = List.of();
  private List<ShopOrderView> toShip = List.of();
  private List<ShopOrderView> latest = List.of();
  private List<Scarce> scarce = List.of();
  private SalesReport todaySales;
  private SalesReport monthSales;
  private List<PaymentView> awaiting = List.of();
  private List<RefundView> refundsDue = List.of();

  @PostConstruct
  void load() {
    day = WibDates.dayOf(clock.instant());
    monthStart = day.withDayOfMonth(1);
    if (frame.isShopDesk()) {
      loadShop();
    }
    if (frame.isProvinceDesk()) {
      loadProvince();
    }
  }

  private void loadShop() {
    if (actor.may(Permission.ORDER_READ)) {
      counts = shopOrders.countByStatus();
      toAccept = oldest(List.of(ShopOrderStatus.PAID, ShopOrderStatus.PLACED), true);
      toShip = oldest(List.of(ShopOrderStatus.ACCEPTED), true);
      latest = oldest(List.of(), false);
    }
    if (actor.may(Permission.STOCK_READ)) {
      List<StockView> low = stockDesk.runningOut(FEW_PIECES, ROWS);
      Map<Sku, SellableSku> known =
          catalogue.sellable(low.stream().map(StockView::sku).collect(Collectors.toSet()));
      scarce = low.stream().map(each -> new Scarce(known.get(each.sku()), each)).toList();
    }
  }

  private void loadProvince() {
    todaySales = reports.sales(day, day, SalesGrouping.SHOP);
    monthSales = reports.sales(monthStart, day, SalesGrouping.SHOP);
    if (actor.may(Permission.PAYMENT_READ)) {
      awaiting = payments.awaiting();
      refundsDue = refundDesk.list().stream().filter(each -> each.paidAt() == null).toList();
    }
  }

  private List<ShopOrderView> oldest(List<ShopOrderStatus> statuses, boolean ascending) {
    return shopOrders
        .list(new ShopOrders.Query("", statuses, ShopOrders.Sort.PLACED, ascending, 0, ROWS))
        .items();
  }

  public java.time.Instant getNow() {
    return clock.instant();
  }

  public LocalDate getDay() {
    return day;
  }

  public LocalDate getMonthStart() {
    return monthStart;
  }

  public long getToAcceptCount() {
    return count(ShopOrderStatus.PAID) + count(ShopOrderStatus.PLACED);
  }

  public long getToShipCount() {
    return count(ShopOrderStatus.ACCEPTED);
  }

  public long getUnpaidCount() {
    return count(ShopOrderStatus.AWAITING_PAYMENT);
  }

  public long getOnTheWayCount() {
    return count(ShopOrderStatus.SHIPPED);
  }

  private long count(ShopOrderStatus status) {
    return counts.getOrDefault(status, 0L);
  }

  public List<ShopOrderView> getToAccept() {
    return toAccept;
  }

  public List<ShopOrderView> getToShip() {
    return toShip;
  }

  public List<ShopOrderView> getLatest() {
    return latest;
  }

  public List<Scarce> getScarce() {
    return scarce;
  }

  public SalesReport getTodaySales() {
    return todaySales;
  }

  public SalesReport getMonthSales() {
    return monthSales;
  }

  /** The Lapas that sold most this month. */
  public List<Bar> getMonthBars() {
    return monthSales == null ? List.of() : Bar.of(monthSales.rows()).stream().limit(ROWS).toList();
  }

  public int getAwaitingCount() {
    return awaiting.size();
  }

  public List<PaymentView> getAwaiting() {
    return awaiting.stream().limit(ROWS).toList();
  }

  public Rupiah getAwaitingTotal() {
    return awaiting.stream().map(PaymentView::amount).reduce(Rupiah.ZERO, Rupiah::plus);
  }

  public int getRefundsDueCount() {
    return refundsDue.size();
  }

  public Rupiah getRefundsDueTotal() {
    return refundsDue.stream().map(RefundView::amount).reduce(Rupiah.ZERO, Rupiah::plus);
  }
}
