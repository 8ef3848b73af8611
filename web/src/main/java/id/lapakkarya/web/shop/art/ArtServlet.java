package id.lapakkarya.web.shop.art;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Secrets;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the project's drawn pictures, and each shop's colours as a style sheet. */
@WebServlet("/art/*")
public class ArtServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SLUG = "([a-z0-9-]{1,100})";
  private static final Pattern PRODUCT = Pattern.compile("/product/" + SLUG + "(/detail)?\\.svg");
  private static final Pattern SHOP =
      Pattern.compile("/shop/" + SLUG + "/(logo\\.svg|banner\\.svg|brand\\.css)");
  private static final Pattern CRAFT = Pattern.compile("/craft/" + SLUG + "\\.svg");
  private static final Pattern BORDER = Pattern.compile("/border/" + SLUG + "-([0-9a-f]{6})\\.svg");

  @Inject private transient Catalogue catalogue;
  @Inject private transient ShopDirectory shops;
  @Inject private transient Actor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Optional<String> body = find(path);
    if (body.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = '"' + Secrets.hash(body.get()).substring(0, 20) + '"';
    response.setHeader("ETag", tag);
    boolean open = actor.account().isEmpty();
    response.setHeader("Cache-Control", open ? "public, max-age=3600" : "private, max-age=3600");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(path.endsWith(".css") ? "text/css" : "image/svg+xml");
    response.setCharacterEncoding("UTF-8");
    byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private Optional<String> find(String path) {
    Matcher product = PRODUCT.matcher(path);
    if (product.matches()) {
      return catalogue
          .findBySlug(product.group(1))
          .filter(this::mayBeSeen)
          .map(found -> draw(found, product.group(2) == null ? 0 : 1));
    }
    Matcher shop = SHOP.matcher(path);
    if (shop.matches()) {
      return shops.findActiveShop(shop.group(1)).map(found -> draw(found, shop.group(2)));
    }
    Matcher craft = CRAFT.matcher(path);
    if (craft.matches()) {
      return Optional.of(CraftSwatch.svg(craft.group(1)));
    }
    Matcher border = BORDER.matcher(path);
    return border.matches()
        ? Optional.of(MotifBorder.svg(border.group(1), "#" + border.group(2)))
        : Optional.empty();
  }

  /** A draft is for those who work for its Lapas; what was once on sale stays in buyers' orders. */
  private boolean mayBeSeen(ProductView product) {
    if (product.status() != ProductStatus.DRAFT) {
      return true;
    }
    try {
      actor.workFor(shops.getShop(product.tenant()).slug());
      return actor.may(Permission.PRODUCT_READ);
    } catch (LapakException refusal) {
      return false;
    }
  }

  private String draw(ProductView product, int variation) {
    ShopView shop = shops.getShop(product.tenant());
    return ProductArt.draw(
        new ProductArt.Subject(
            product.slug(),
            product.category(),
            shop.motif(),
            shop.brand(),
            product.name().id(),
            variation));
  }

  private static String draw(ShopView shop, String what) {
    return switch (what) {
      case "logo.svg" ->
          ShopArt.logo(shop.slug(), initials(shop.name()), shop.brand(), shop.motif());
      case "banner.svg" -> ShopArt.banner(shop.slug(), shop.brand(), shop.motif());
      default -> ":root{--brand:" + shop.brand() + ";--brand-ink:" + shop.brandInk() + "}\n";
    };
  }

  /** First letters of the first and the last word, e.g. "LP" for Lapas Kelas I Palembang. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.startsWith("I")) {
        initials.append(word.charAt(0));
      }
    }
    String all = initials.toString();
    return all.length() <= 2 ? all : "" + all.charAt(0) + all.charAt(all.length() - 1);
  }
}
