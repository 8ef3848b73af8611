package id.lapakkarya.web.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that people see, and the page behind each; a part of the address may be a parameter
 * of the page.
 */
final class Routes {
  /** A page with the parameter that its address carries. */
  record Target(String view, Optional<String> parameter, String value) {}

  private record Route(Pattern path, String view, Optional<String> parameter) {}

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
    page("/admin", "/admin/today.xhtml");
    page("/admin/pesanan", "/admin/ordering/orders.xhtml");
    page("/admin/pesanan/{number}", "/admin/ordering/order.xhtml");
    page("/admin/produk", "/admin/catalogue/products.xhtml");
    page("/admin/produk/{id}", "/admin/catalogue/product.xhtml");
    page("/admin/pembayaran", "/admin/payment/payments.xhtml");
    page("/admin/pengembalian", "/admin/payment/refunds.xhtml");
    page("/admin/laporan", "/admin/reporting/sales.xhtml");
    page("/admin/lapak", "/admin/tenancy/shops.xhtml");
  }

  private Routes() {}

  private static void page(String path, String view) {
    Matcher part = Pattern.compile("\\{(\\w+)}").matcher(path);
    Optional<String> parameter = part.find() ? Optional.of(part.group(1)) : Optional.empty();
    String expression =
        parameter.isEmpty() ? Pattern.quote(path) : Pattern.quote(part.replaceFirst("\u0000"));
    ROUTES.put(
        path,
        new Route(
            Pattern.compile(expression.replace("\u0000", "\\E([A-Za-z0-9._~-]{1,120})\\Q")),
            view,
            parameter));
  }

  static Optional<Target> find(String path) {
    String plain =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    for (Route route : ROUTES.values()) {
      Matcher matcher = route.path.matcher(plain);
      if (matcher.matches()) {
        return Optional.of(
            new Target(
                route.view, route.parameter, route.parameter.isPresent() ? matcher.group(1) : ""));
      }
    }
    return Optional.empty();
  }
}
