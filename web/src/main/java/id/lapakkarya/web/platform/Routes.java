package id.lapakkarya.web.platform;

import static id.lapakkarya.identity.Permission.AUDIT_READ;
import static id.lapakkarya.identity.Permission.CATEGORY_READ;
import static id.lapakkarya.identity.Permission.CHANGE_READ;
import static id.lapakkarya.identity.Permission.ORDER_READ;
import static id.lapakkarya.identity.Permission.PARTNER_KEY_READ;
import static id.lapakkarya.identity.Permission.PAYMENT_READ;
import static id.lapakkarya.identity.Permission.PRICE_WRITE;
import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;
import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.SEARCH_READ;
import static id.lapakkarya.identity.Permission.SHOPFRONT_READ;
import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;
import static id.lapakkarya.identity.Permission.STAFF_READ;
import static id.lapakkarya.identity.Permission.STOCK_READ;
import static id.lapakkarya.identity.Permission.STOCK_WRITE;

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
public final class Routes {
  /** Whom a page is for, and so who else may be given the same one. */
  public enum Audience {
    /** Every reader sees the same. */
    ANYBODY,
    /** The storefront, with what is this reader's alone. */
    ONE_READER,
    /** The back office, files, and what has no page at all. */
    OTHERS
  }

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
      Access access,
      Audience audience) {}

  /** Takes a form, and has no page. */
  static final String SIGN_OUT = "/keluar";

  /** Where one proves once more who one is. */
  static final String PROOF = "/akun/pastikan";

  private static final Map<String, Route> ROUTES = new LinkedHashMap<>();

  static {
    page("/", "/shop/home.xhtml");
    page("/kategori/{slug}", "/shop/catalogue/category.xhtml");
    page("/cari", "/shop/catalogue/search.xhtml");
    page("/karya/{slug}", "/shop/catalogue/product.xhtml");
    page("/toko", "/shop/tenancy/shops.xhtml");
    page("/toko/{slug}", "/shop/tenancy/shop.xhtml");
    personal("/keranjang", "/shop/checkout/cart.xhtml");
    personal("/checkout", "/shop/checkout/checkout.xhtml");
    personal("/pesanan", "/shop/ordering/lookup.xhtml");
    personal("/pesanan/{number}", "/shop/ordering/order.xhtml");
    personal("/akun", "/shop/identity/account.xhtml");
    personal("/akun/masuk", "/shop/identity/signin.xhtml");
    personal("/akun/daftar", "/shop/identity/register.xhtml");
    personal("/akun/lupa", "/shop/identity/forgot.xhtml");
    personal("/akun/surat/{purpose}", "/shop/identity/link.xhtml");
    personal("/akun/undangan", "/shop/identity/invitation.xhtml");
    personal("/akun/pesanan", "/shop/ordering/own.xhtml");
    personal("/akun/sandi", "/shop/identity/password.xhtml");
    personal("/akun/perangkat", "/shop/identity/logins.xhtml");
    personal("/akun/kode", "/shop/identity/code.xhtml");
    personal("/akun/dua-langkah", "/shop/identity/factor.xhtml");
    personal("/akun/penyedia", "/shop/identity/outside.xhtml");
    personal(PROOF, "/shop/identity/proof.xhtml");
    personal("/akun/alamat", "/shop/customer/addresses.xhtml");
    personal("/akun/alamat/isi", "/shop/customer/address.xhtml");
    personal("/akun/data", "/shop/customer/data.xhtml");
    personal("/akun/hapus", "/shop/customer/erase.xhtml");
    personal("/demo/mail", "/shop/notification/mails.xhtml");
    page("/bantuan", "/shop/help/topics.xhtml");
    page("/bantuan/{page}", "/shop/help/help.xhtml");
    page("/luring", "/shop/offline.xhtml");
    add(
        "/masuk",
        Optional.of("/admin/identity/signin.xhtml"),
        new Access.Everybody(),
        Audience.OTHERS);
    anyStaff("/admin", "/admin/today.xhtml");
    anyStaff("/admin/bertindak", "/admin/identity/acting.xhtml");
    anyStaff("/admin/cari", "/admin/find.xhtml");
    anyStaff("/admin/pemberitahuan", "/admin/notices.xhtml");
    add("/admin/pemberitahuan/jumlah", Optional.empty(), new Access.AnyStaff(), Audience.OTHERS);
    anyStaff("/admin/peran", "/admin/identity/own.xhtml");
    desk("/admin/pesanan", "/admin/ordering/orders.xhtml", ORDER_READ);
    desk("/admin/pesanan/{number}", "/admin/ordering/order.xhtml", ORDER_READ);
    desk("/admin/produk", "/admin/catalogue/products.xhtml", PRODUCT_READ);
    desk("/admin/produk/baru", "/admin/catalogue/product.xhtml", PRODUCT_WRITE, PRICE_WRITE);
    desk(
        "/admin/produk/impor",
        "/admin/catalogue/import.xhtml",
        PRODUCT_WRITE,
        PRICE_WRITE,
        STOCK_WRITE);
    desk(
        "/admin/produk/impor/{id}",
        "/admin/catalogue/upload.xhtml",
        PRODUCT_WRITE,
        PRICE_WRITE,
        STOCK_WRITE);
    file("/admin/produk.csv", PRODUCT_READ, STOCK_READ);
    file("/admin/produk.xlsx", PRODUCT_READ, STOCK_READ);
    file("/admin/produk/contoh.csv", PRODUCT_READ);
    file("/admin/produk/contoh.xlsx", PRODUCT_READ);
    desk("/admin/produk/label", "/admin/catalogue/tags.xhtml", PRODUCT_READ);
    desk("/admin/produk/{id}", "/admin/catalogue/product.xhtml", PRODUCT_READ);
    desk("/admin/persetujuan", "/admin/catalogue/changes.xhtml", CHANGE_READ);
    desk("/admin/persetujuan/{id}", "/admin/catalogue/change.xhtml", CHANGE_READ);
    desk("/admin/izin", "/admin/catalogue/papers.xhtml", PRODUCT_READ);
    desk("/admin/izin/baru", "/admin/catalogue/paper.xhtml", PRODUCT_WRITE);
    file("/admin/izin.berkas", PRODUCT_READ);
    desk("/admin/izin/{id}", "/admin/catalogue/paper.xhtml", PRODUCT_READ);
    desk("/admin/pangan", "/admin/catalogue/food.xhtml", REPORT_READ);
    file("/admin/pangan.csv", REPORT_READ);
    file("/admin/pangan.berkas", REPORT_READ);
    desk("/admin/toko", "/admin/tenancy/shopfront.xhtml", SHOPFRONT_READ);
    desk("/admin/toko/libur", "/admin/tenancy/pause.xhtml", SHOPFRONT_READ);
    desk("/admin/pembayaran", "/admin/payment/payments.xhtml", PAYMENT_READ);
    desk("/admin/pengembalian", "/admin/payment/refunds.xhtml", PAYMENT_READ);
    desk("/admin/laporan", "/admin/reporting/sales.xhtml", REPORT_READ);
    file("/admin/laporan.csv", REPORT_READ);
    file("/admin/laporan.xlsx", REPORT_READ);
    desk("/admin/lapak", "/admin/tenancy/shops.xhtml", REPORT_READ);
    file("/admin/lapak.zip", SHOP_ADMINISTER);
    desk("/admin/lapak/baru", "/admin/tenancy/wizard.xhtml", SHOP_ADMINISTER);
    desk("/admin/lapak/{slug}/isi", "/admin/tenancy/wizard.xhtml", SHOP_ADMINISTER);
    desk("/admin/lapak/{slug}", "/admin/tenancy/shop.xhtml", REPORT_READ);
    desk("/admin/atribut", "/admin/catalogue/attributes.xhtml", CATEGORY_READ);
    desk("/admin/motif", "/admin/catalogue/motifs.xhtml", CATEGORY_READ);
    desk("/admin/kategori", "/admin/catalogue/categories.xhtml", CATEGORY_READ);
    desk("/admin/petugas", "/admin/identity/staff.xhtml", STAFF_READ);
    desk("/admin/petugas/undangan", "/admin/identity/invitations.xhtml", STAFF_READ);
    desk("/admin/kunci", "/admin/identity/keys.xhtml", PARTNER_KEY_READ);
    desk("/admin/pencarian", "/admin/storefront/search.xhtml", SEARCH_READ);
    desk("/admin/catatan", "/admin/audit/log.xhtml", AUDIT_READ);
    file("/admin/catatan.csv", AUDIT_READ);
    file("/admin/catatan.xlsx", AUDIT_READ);
    desk("/admin/catatan/{id}", "/admin/audit/entry.xhtml", AUDIT_READ);
  }

  /** Those whose address carries a parameter, in the order of the table. */
  private static final List<Route> CARRYING =
      ROUTES.values().stream().filter(route -> route.parameter.isPresent()).toList();

  private Routes() {}

  private static void page(String address, String view) {
    add(address, Optional.of(view), new Access.Everybody(), Audience.ANYBODY);
  }

  /** Open to everybody, but it shows what is this reader's alone. */
  private static void personal(String address, String view) {
    add(address, Optional.of(view), new Access.Everybody(), Audience.ONE_READER);
  }

  private static void anyStaff(String address, String view) {
    add(address, Optional.of(view), new Access.AnyStaff(), Audience.OTHERS);
  }

  private static void desk(String address, String view, Permission... permissions) {
    add(address, Optional.of(view), new Access.Holder(Set.of(permissions)), Audience.OTHERS);
  }

  private static void file(String address, Permission... permissions) {
    add(address, Optional.empty(), new Access.Holder(Set.of(permissions)), Audience.OTHERS);
  }

  private static void add(String address, Optional<String> view, Access access, Audience audience) {
    Matcher part = Pattern.compile("\\{(\\w+)}").matcher(address);
    Optional<String> parameter = part.find() ? Optional.of(part.group(1)) : Optional.empty();
    String expression =
        parameter.isEmpty() ? Pattern.quote(address) : Pattern.quote(part.replaceFirst("\u0000"));
    Pattern path = Pattern.compile(expression.replace("\u0000", "\\E([A-Za-z0-9._~-]{1,120})\\Q"));
    ROUTES.put(address, new Route(address, path, view, parameter, access, audience));
  }

  /** Whom the page at that path is for; {@code OTHERS} also where there is none. */
  public static Audience audienceOf(String path) {
    return match(path).map(match -> match.route.audience).orElse(Audience.OTHERS);
  }

  static Optional<Target> find(String path) {
    return match(path)
        .map(
            match ->
                new Target(
                    match.route.view, match.route.parameter, match.value, match.route.access));
  }

  /**
   * How the log calls an address: without what it carries, which may be a secret or somebody's own.
   */
  static String nameOf(String address) {
    return match(address.split("\\?", 2)[0]).map(match -> match.route.address).orElse("no page");
  }

  private record Match(Route route, String value) {}

  private static Optional<Match> match(String path) {
    String plain =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    Route exact = ROUTES.get(plain);
    if (exact != null && exact.parameter.isEmpty()) {
      return Optional.of(new Match(exact, ""));
    }
    for (Route route : CARRYING) {
      Matcher matcher = route.path.matcher(plain);
      if (matcher.matches()) {
        return Optional.of(new Match(route, matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  /** Where it matters who is asking. */
  static boolean isPersonal(String path) {
    return isOffice(path)
        || path.equals(SIGN_OUT)
        || match(path).filter(found -> found.route.audience != Audience.ANYBODY).isPresent();
  }

  /** The back office, where nobody is let in but staff. */
  static boolean isOffice(String path) {
    return path.equals("/admin") || path.startsWith("/admin/");
  }

  static List<Route> all() {
    return List.copyOf(ROUTES.values());
  }
}
