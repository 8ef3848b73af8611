package id.lapakkarya.web.shop.discovery;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.platform.Sku;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The short link that is printed on a tag: {@code /k/SKU} leads to the variant's page. A code stays
 * what it is when the work gets another name, so a tag once printed goes on working.
 */
@WebServlet("/k/*")
public class ShortLinkServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String PREFIX = "/k/";

  @Inject private transient Catalogue catalogue;

  /** The path that leads to that variant. */
  public static String to(String code) {
    return PREFIX + code;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SellableSku> found = skuOf(request).flatMap(this::find);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    SellableSku goods = found.get();
    // Not for ever: the work may get another address one day.
    response.setHeader("Cache-Control", "no-cache");
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader(
        "Location",
        request.getContextPath() + "/karya/" + goods.productSlug() + "?sku=" + goods.sku().code());
  }

  private static Optional<Sku> skuOf(HttpServletRequest request) {
    String path = request.getPathInfo();
    String code = path == null ? "" : path.substring(1).toUpperCase(Locale.ROOT);
    return Sku.isValid(code) ? Optional.of(new Sku(code)) : Optional.empty();
  }

  /** A work that is not shown has an answer of its own at its page. */
  private Optional<SellableSku> find(Sku sku) {
    return Optional.ofNullable(catalogue.sellable(List.of(sku)).get(sku))
        .filter(SellableSku::published);
  }
}
