package id.lapakkarya.web.platform;

import static id.lapakkarya.identity.Permission.AUDIT_READ;
import static id.lapakkarya.identity.Permission.ORDER_READ;
import static id.lapakkarya.identity.Permission.PAYMENT_READ;
import static id.lapakkarya.identity.Permission.PRICE_WRITE;
import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;
import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.STAFF_READ;

import id.lapakkarya.identity.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that people see, the page behind each, and who may open it; a part of the address
 * may be a parameter of the page. Door, menus and buttons of the back office follow this table.
 */
final class Routes {
  /**
   * What an address leads to, with the parameter that it carries.
   *
   * @param view the page; empty for a file, which a servlet writes
   */
  record Target(Optional<String> view, Optional<String> parameter, String value, Access access) {}

  /** A line of the table. */
  record Route(
      String address,
      Pattern path,
      Optional<String> view,
      Optional<String> parameter,
      Access access) {}

  private static final Map<String, Route> ROUTES = new LinkedHashMap<>();

  static {
    page("/", "/shop/home.xhtml");
    page("/kategori/{slug}", "/shop/catalogue/category.xhtml");
    page("/cari", "/shop/catalogue/search.xhtml");
    page("/karya/{slug}", "/shop/catalogue/product.xhtml");
    page("/toko", "/shop/tenancy/shops.xhtml");
    page("/toko/{slug}", "/shop/tenancy/shop.xhtml");
    page("/keranjang", "/shop/checkout/cart.xhtml");
    page("/checkout", "/shop/checkout/checkout.xhtml");
    page("/pesanan", "/shop/ordering/lookup.xhtml");
    page("/pesanan/{number}", "/shop/ordering/order.xhtml");
    page("/demo/mail", "/shop/notification/mails.xhtml");
    page("/bantuan/{page}", "/shop/help/help.xhtml");
    page("/masuk", "/admin/identity/signin.xhtml");
    anyStaff("/admin", "/admin/today.xhtml");
    anyStaff("/admin/bertindak", "/admin/identity/acting.xhtml");
    desk("/admin/pesanan", "/admin/ordering/orders.xhtml", ORDER_READ);
    desk("/admin/pesanan/{number}", "/admin/ordering/order.xhtml", ORDER_READ);
    desk("/admin/produk", "/admin/catalogue/products.xhtml", PRODUCT_READ);
    desk("/admin/produk/baru", "/admin/catalogue/product.xhtml", PRODUCT_WRITE, PRICE_WRITE);
    desk("/admin/produk/{id}", "/admin/catalogue/product.xhtml", PRODUCT_READ);
    desk("/admin/pembayaran", "/admin/payment/payments.xhtml", PAYMENT_READ);
    desk("/admin/pengembalian", "/admin/payment/refunds.xhtml", PAYMENT_READ);
    desk("/admin/laporan", "/admin/reporting/sales.xhtml", REPORT_READ);
    file("/admin/laporan.csv", REPORT_READ);
    file("/admin/laporan.xlsx", REPORT_READ);
    desk("/admin/lapak", "/admin/tenancy/shops.xhtml", REPORT_READ);
    desk("/admin/petugas", "/admin/identity/staff.xhtml", STAFF_READ);
    desk("/admin/catatan", "/admin/audit/log.xhtml", AUDIT_READ);
    file("/admin/catatan.csv", AUDIT_READ);
    file("/admin/catatan.xlsx", AUDIT_READ);
    desk("/admin/catatan/{id}", "/admin/audit/entry.xhtml", AUDIT_READ);
  }

  private Routes() {}

  private static void page(String address, String view) {
    add(address, Optional.of(view), new Access.Everybody());
  }

  private static void anyStaff(String address, String view) {
    add(address, Optional.of(view), new Access.AnyStaff());
  }

  private static void desk(String address, String view, Permission... permissions) {
    add(address, Optional.of(view), new Access.Holder(Set.of(permissions)));
  }

  private static void file(String address, Permission permission) {
    add(address, Optional.empty(), new Access.Holder(Set.of(permission)));
  }

  private static void add(String address, Optional<String> view, Access access) {
    Matcher part = Pattern.compile("\\{(\\w+)}").matcher(address);
    Optional<String> parameter = part.find() ? Optional.of(part.group(1)) : Optional.empty();
    String expression =
        parameter.isEmpty() ? Pattern.quote(address) : Pattern.quote(part.replaceFirst("\u0000"));
    Pattern path = Pattern.compile(expression.replace("\u0000", "\\E([A-Za-z0-9._~-]{1,120})\\Q"));
    ROUTES.put(address, new Route(address, path, view, parameter, access));
  }

  static Optional<Target> find(String path) {
    String plain =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    for (Route route : ROUTES.values()) {
      Matcher matcher = route.path.matcher(plain);
      if (matcher.matches()) {
        return Optional.of(
            new Target(
                route.view,
                route.parameter,
                route.parameter.isPresent() ? matcher.group(1) : "",
                route.access));
      }
    }
    return Optional.empty();
  }

  /** The back office, where nobody is let in but staff. */
  static boolean isOffice(String path) {
    return path.equals("/admin") || path.startsWith("/admin/");
  }

  static List<Route> all() {
    return List.copyOf(ROUTES.values());
  }
}
