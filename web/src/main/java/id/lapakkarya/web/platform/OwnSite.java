package id.lapakkarya.web.platform;

import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.Routes.Audience;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this request came to the host of one shop, which shows that shop and its works and
 * nothing else. Nobody signs in there, and nothing is taken in: cart and checkout are on the
 * market.
 */
@Named("site")
@RequestScoped
public class OwnSite {
  /** Request attribute: the shop whose own host was asked. */
  static final String SHOP = OwnSite.class.getName() + ".shop";

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String WORKS = "/karya/";

  /** Whom such a host answers with a file. */
  private static final Set<String> FILES = Set.of("/robots.txt");

  private static final Set<String> FOLDERS = Set.of("/art/", "/aset/");

  /** Where a request goes that came to a shop's own host. */
  enum Way {
    HERE,
    ON_THE_MARKET,
    NOWHERE
  }

  @Inject private HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** The shop whose own host was asked; empty on the market. */
  public static Optional<ShopView> of(HttpServletRequest request) {
    return Optional.ofNullable((ShopView) request.getAttribute(SHOP));
  }

  static Way wayTo(String method, String path, ShopView shop) {
    if (!READING.contains(method)) {
      return Way.NOWHERE;
    }
    boolean here =
        path.equals("/")
            || path.equals(home(shop))
            || path.startsWith(WORKS)
            || FILES.contains(path)
            || FOLDERS.stream().anyMatch(path::startsWith);
    if (here) {
      return Way.HERE;
    }
    return Routes.audienceOf(path) == Audience.OTHERS ? Way.NOWHERE : Way.ON_THE_MARKET;
  }

  /** The shop's page, as the market calls it. */
  static String home(ShopView shop) {
    return "/toko/" + shop.slug();
  }

  public boolean isOwn() {
    return of(request).isPresent();
  }

  /**
   * The shop whose own host was asked.
   *
   * @throws java.util.NoSuchElementException on the market
   */
  public ShopView getShop() {
    return of(request).orElseThrow();
  }

  /** The frame around the page: the market's, or the narrow one of a shop's own host. */
  public String getTemplate() {
    return isOwn() ? "/WEB-INF/templates/own.xhtml" : "/WEB-INF/templates/shop.xhtml";
  }

  /** A link to an address of the market, whole where the page is on another host. */
  public String market(String path) {
    return isOwn() ? publicUrl.replaceFirst("/$", "") + path : path;
  }
}
