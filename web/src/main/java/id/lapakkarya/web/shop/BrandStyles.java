package id.lapakkarya.web.shop;

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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shop's own colours and motif as a style sheet, {@code /brand/{shop}.css}: pages carry no inline
 * style.
 */
@WebServlet("/brand/*")
public class BrandStyles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Pattern ADDRESS = Pattern.compile("/([a-z0-9-]{1,60})\\.css");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Set<String> MOTIFS =
      Set.of("pucuk-rebung", "bintang-berantai", "jumputan", "ecoprint", "anyaman");

  @Inject private transient ShopDirectory shops;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    Optional<ShopView> shop =
        address.matches() ? shops.findActiveShop(address.group(1)) : Optional.empty();
    if (shop.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String css = css(shop.get());
    String tag = '"' + Integer.toHexString(css.hashCode()) + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "public, max-age=300");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/css;charset=UTF-8");
    response.getOutputStream().write(css.getBytes(StandardCharsets.UTF_8));
  }

  private static String css(ShopView shop) {
    StringBuilder css = new StringBuilder(":root {\n");
    if (isColour(shop.brand()) && isColour(shop.brandInk())) {
      css.append("  --brand: ").append(shop.brand()).append(";\n");
      css.append("  --brand-ink: ").append(shop.brandInk()).append(";\n");
    }
    if (shop.motif() != null && MOTIFS.contains(shop.motif())) {
      css.append("  --brand-motif: url(\"/resources/shop/motif/")
          .append(shop.motif())
          .append(".svg\");\n");
    }
    return css.append("}\n").toString();
  }

  private static boolean isColour(String text) {
    return text != null && COLOUR.matcher(text).matches();
  }
}
