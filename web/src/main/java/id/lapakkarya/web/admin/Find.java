package id.lapakkarya.web.admin;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.StaffAssignments;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.ordering.ShopOrders;
import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.Acting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One search over everything that the scope acted in may see: orders by number, resi or recipient,
 * goods by name or code, payments, Lapas and staff. Each kind shows its first few and leads to its
 * own list; the only hit by an exact number is opened at once.
 */
@Named("find")
@RequestScoped
public class Find {
  private static final int FEW = 6;
  private static final int SHORTEST = 2;

  @Inject private Actor actor;
  @Inject private Acting acting;
  @Inject private Frame frame;
  @Inject private ShopOrders shopOrders;
  @Inject private ProductDesk productDesk;
  @Inject private Catalogue catalogue;
  @Inject private Payments paymentDesk;
  @Inject private StaffAssignments assignments;
  @Inject private ShopDirectory directory;

  private String text = "";
  private Page<ShopOrderView> orders = none();
  private Page<ProductView> products = none();
  private Page<AssignmentView> people = none();
  private List<PaymentView> payments = List.of();
  private List<ShopView> shops = List.of();
  private Optional<SellableSku> variant = Optional.empty();

  public void load() throws IOException {
    text = text == null ? "" : text.strip();
    if (isTooShort()) {
      return;
    }
    if (frame.isShopDesk()) {
      findInShop();
    }
    if (!frame.isWatching()) {
      findElsewhere();
    }
    Optional<String> meant = exact();
    if (meant.isPresent()) {
      FacesContext.getCurrentInstance().getExternalContext().redirect(meant.get());
    }
  }

  private void findInShop() {
    if (actor.may(Permission.ORDER_READ)) {
      orders =
          shopOrders.list(
              new ShopOrders.Query(text, List.of(), ShopOrders.Sort.PLACED, false, 0, FEW));
    }
    if (actor.may(Permission.PRODUCT_READ)) {
      products =
          productDesk.list(
              new ProductDesk.Query(text, null, null, ProductDesk.Sort.NAME, true, 0, FEW));
      String code = text.toUpperCase(Locale.ROOT);
      if (Sku.isValid(code)) {
        variant =
            catalogue.sellable(List.of(new Sku(code))).values().stream()
                .filter(each -> each.tenant().equals(acting.getShop().id()))
                .findFirst();
      }
    }
  }

  private void findElsewhere() {
    String wanted = text.toLowerCase(Locale.ROOT);
    if (actor.may(Permission.PAYMENT_READ)) {
      payments =
          paymentDesk.awaiting().stream()
              .filter(each -> each.orderNumber().toLowerCase(Locale.ROOT).contains(wanted))
              .limit(FEW)
              .toList();
    }
    if (frame.isProvinceDesk()) {
      shops =
          directory.allShops().stream()
              .filter(
                  each ->
                      each.name().toLowerCase(Locale.ROOT).contains(wanted)
                          || each.town().toLowerCase(Locale.ROOT).contains(wanted))
              .limit(FEW)
              .toList();
    }
    if (actor.may(Permission.STAFF_READ)) {
      people =
          assignments.list(
              new StaffAssignments.Query(
                  text, null, null, StaffAssignments.Sort.NAME, true, 0, FEW));
    }
  }

  /** A number that somebody read off a label or a mail is meant, not looked for. */
  private Optional<String> exact() {
    Optional<String> order =
        orders.items().stream()
            .filter(each -> each.number().equalsIgnoreCase(text))
            .map(each -> "/admin/pesanan/" + each.number())
            .findFirst();
    return order.or(() -> variant.map(each -> "/admin/produk/" + each.productId()));
  }

  public boolean isTooShort() {
    return text.length() < SHORTEST;
  }

  public boolean isNothing() {
    return orders.items().isEmpty()
        && products.items().isEmpty()
        && people.items().isEmpty()
        && payments.isEmpty()
        && shops.isEmpty();
  }

  /** As a value in an address. */
  public String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static <T> Page<T> none() {
    return new Page<>(List.of(), 0, FEW, 0);
  }

  public Page<ShopOrderView> getOrders() {
    return orders;
  }

  public Page<ProductView> getProducts() {
    return products;
  }

  public Page<AssignmentView> getPeople() {
    return people;
  }

  public List<PaymentView> getPayments() {
    return payments;
  }

  public List<ShopView> getShops() {
    return shops;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
