package id.lapakkarya.web.admin;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.ChangeOversight;
import id.lapakkarya.catalogue.FoodOversight;
import id.lapakkarya.catalogue.FoodStanding;
import id.lapakkarya.catalogue.PaperDesk;
import id.lapakkarya.catalogue.PaperWarning;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.StaffAssignments;
import id.lapakkarya.inventory.StockDesk;
import id.lapakkarya.inventory.StockView;
import id.lapakkarya.ordering.CameIn;
import id.lapakkarya.ordering.OrderLineView;
import id.lapakkarya.ordering.ShipBy;
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
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.Vacation;
import id.lapakkarya.web.admin.reporting.Bar;
import id.lapakkarya.web.platform.Acting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first page of the day. A Lapas sees what it must accept and ship, what runs out and what came
 * in; the province sees how all Lapas are doing.
 */
@Named("today")
@RequestScoped
public class Today {
  private static final int ROWS = 6;
  private static final Duration SOON = Duration.ofHours(12);
  private static final Duration FORTNIGHT = Duration.ofDays(14);
  private static final int SCHEME_DAYS = 30;
  private static final int PAPER_DAYS = PaperWarning.FIRST;

  /** A variant of which little is left; {@code product} is null when it is no longer kept. */
  public record Scarce(SellableSku product, StockView stock) {}

  /** A Lapas whose scheme changes on that day, or ({@code day} is null) that has none now. */
  public record SchemeChange(ShopView shop, LocalDate day) {}

  @Inject private Actor actor;
  @Inject private Frame frame;
  @Inject private Clock clock;
  @Inject private ShopOrders shopOrders;
  @Inject private StockDesk stockDesk;
  @Inject private Catalogue catalogue;
  @Inject private SalesReports reports;
  @Inject private Payments payments;
  @Inject private RefundDesk refundDesk;
  @Inject private StaffAssignments assignments;
  @Inject private DistributionSchemes schemes;
  @Inject private ShopDirectory directory;
  @Inject private Acting acting;
  @Inject private PaperDesk paperDesk;
  @Inject private ChangeOversight changes;
  @Inject private FoodOversight foodOversight;

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
  private Map<String, LocalDate> shipBy = Map.of();
  private CameIn cameIn;
  private List<ShopOrderView> cashToCome = List.of();
  private List<AssignmentView> ending = List.of();
  private List<SchemeChange> schemeChanges = List.of();
  private SalesReport recentSales;
  private long papersEnding;
  private long changesWaiting;
  private long worksHeld;

  @PostConstruct
  void load() {
    day = WibDates.dayOf(clock.instant());
    monthStart = day.withDayOfMonth(1);
    if (frame.isShopDesk()) {
      loadShop();
    }
    if (frame.isShopDesk() && actor.may(Permission.PRODUCT_READ)) {
      papersEnding = paperDesk.endingWithin(PAPER_DAYS).size();
      worksHeld = paperDesk.gaps().keySet().stream().filter(ProductView::held).count();
    }
    if (!frame.isWatching() && actor.may(Permission.CHANGE_READ)) {
      changesWaiting = changes.countWaiting();
    }
    if (frame.isProvinceDesk()) {
      loadFood();
      loadProvince();
    }
    if (!frame.isWatching() && actor.may(Permission.STAFF_READ)) {
      ending = assignments.endingBefore(clock.instant().plus(FORTNIGHT), ROWS);
    }
  }

  private void loadShop() {
    if (actor.may(Permission.ORDER_READ)) {
      counts = shopOrders.countByStatus();
      toAccept = oldest(List.of(ShopOrderStatus.PAID, ShopOrderStatus.PLACED), true);
      toShip = oldest(List.of(ShopOrderStatus.ACCEPTED), true);
      latest = oldest(List.of(), false);
      shipBy = shipBy(Stream.concat(toAccept.stream(), toShip.stream()).toList());
      cameIn = shopOrders.since(WibDates.startOf(day.minusDays(1)));
      if (actor.may(Permission.SPLIT_CONFIRM)) {
        cashToCome = shopOrders.cashToCome(ROWS);
      }
    }
    if (actor.may(Permission.STOCK_READ)) {
      List<StockView> low = stockDesk.runningOut(StockView.FEW, ROWS);
      Map<Sku, SellableSku> known =
          catalogue.sellable(low.stream().map(StockView::sku).collect(Collectors.toSet()));
      scarce = low.stream().map(each -> new Scarce(known.get(each.sku()), each)).toList();
    }
  }

  /** What buyers were told it takes to make, of the slowest product in each. */
  private Map<String, LocalDate> shipBy(List<ShopOrderView> orders) {
    Map<Sku, SellableSku> known =
        catalogue.sellable(
            orders.stream()
                .flatMap(order -> order.lines().stream())
                .map(OrderLineView::sku)
                .collect(Collectors.toSet()));
    Map<String, LocalDate> days = new HashMap<>();
    for (ShopOrderView order : orders) {
      int slowest =
          order.lines().stream()
              .map(line -> known.get(line.sku()))
              .filter(Objects::nonNull)
              .mapToInt(SellableSku::leadTimeDays)
              .max()
              .orElse(0);
      days.put(order.number(), ShipBy.dayOf(order, slowest));
    }
    return days;
  }

  private List<SchemeChange> schemeChanges() {
    Reach reach = actor.reach(Permission.REPORT_READ);
    return directory.activeShops().stream()
        .filter(shop -> reach.covers(shop.id()))
        .flatMap(shop -> schemeChange(shop).stream())
        .limit(ROWS)
        .toList();
  }

  private Optional<SchemeChange> schemeChange(ShopView shop) {
    Optional<SchemeView> now = schemes.findInForce(shop.id(), day);
    Optional<SchemeView> later = schemes.findInForce(shop.id(), day.plusDays(SCHEME_DAYS));
    if (now.isPresent() && now.equals(later)) {
      return Optional.empty();
    }
    return Optional.of(
        new SchemeChange(
            shop, now.isEmpty() ? null : later.map(SchemeView::validFrom).orElse(null)));
  }

  private void loadFood() {
    List<FoodStanding> standings = foodOversight.standings();
    papersEnding =
        standings.stream()
            .flatMap(each -> each.papers().stream())
            .filter(paper -> paper.daysLeft(day).filter(left -> left <= PAPER_DAYS).isPresent())
            .count();
    worksHeld = standings.stream().mapToLong(FoodStanding::held).sum();
  }

  private void loadProvince() {
    recentSales = reports.sales(day.minusDays(1), day, SalesGrouping.SHOP);
    schemeChanges = schemeChanges();
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

  /** By when that part should be on its way; null when that is not asked. */
  public LocalDate shipBy(ShopOrderView order) {
    return shipBy.get(order.number());
  }

  public boolean isLate(ShopOrderView order) {
    LocalDate last = shipBy.get(order.number());
    return last != null && last.isBefore(day);
  }

  /** What came since the beginning of yesterday; null where no orders are seen. */
  public CameIn getCameIn() {
    return cameIn;
  }

  public SalesReport getRecentSales() {
    return recentSales;
  }

  public LocalDate getYesterday() {
    return day.minusDays(1);
  }

  public List<ShopOrderView> getCashToCome() {
    return cashToCome;
  }

  public List<AssignmentView> getEnding() {
    return ending;
  }

  public List<SchemeChange> getSchemeChanges() {
    return schemeChanges;
  }

  /** When the own role here ends by itself, if that is soon; null otherwise. */
  public Instant getOwnEnd() {
    Instant soon = clock.instant().plus(FORTNIGHT);
    return frame.isWatching()
        ? null
        : acting.getChoices().stream()
            .filter(Acting.Choice::chosen)
            .map(Acting.Choice::until)
            .filter(until -> until != null && until.isBefore(soon))
            .findFirst()
            .orElse(null);
  }

  /** Days without orders that were announced and are not over; null when there are none. */
  public Vacation getAway() {
    ShopView shop = acting.getShop();
    boolean seen = shop != null && actor.may(Permission.SHOPFRONT_READ);
    return seen && shop.vacation() != null && !shop.vacation().until().isBefore(day)
        ? shop.vacation()
        : null;
  }

  /** How many payments end within twelve hours. */
  public long getExpiringCount() {
    Instant soon = clock.instant().plus(SOON);
    return awaiting.stream().filter(each -> each.expiresAt().isBefore(soon)).count();
  }

  /** Changes of published works that wait to be approved. */
  public long getChangesWaiting() {
    return changesWaiting;
  }

  /** Papers of food that end within sixty days, or have ended. */
  public long getPapersEnding() {
    return papersEnding;
  }

  /** Works of food that are published and held back. */
  public long getWorksHeld() {
    return worksHeld;
  }

  public String getPapersAddress() {
    return frame.isShopDesk() ? "/admin/izin" : "/admin/pangan";
  }

  public boolean isNothingEnding() {
    return papersEnding == 0
        && worksHeld == 0
        && ending.isEmpty()
        && schemeChanges.isEmpty()
        && getOwnEnd() == null
        && getAway() == null
        && getExpiringCount() == 0;
  }

  public List<RefundView> getRefundsDue() {
    return refundsDue.stream().limit(ROWS).toList();
  }

  public Instant getNow() {
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
