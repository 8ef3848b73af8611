package id.lapakkarya.web.platform;

import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The guard at the door: known hosts only, unsafe requests from our own pages only, and the headers
 * that keep browsers strict.
 *
 * <p>Transient views carry no token against forged requests; {@code Sec-Fetch-Site} and {@code
 * Origin} take its place. The HTTP API is spared: it takes no cookie.
 */
public class WebGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Request attribute: whether the buyer's own connection is encrypted. */
  static final String SECURE = WebGuard.class.getName() + ".secure";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * A path parameter, a step up or on the spot, or a letter, digit, dot or slash written in code:
   * addresses here never have one, detours do.
   */
  private static final Pattern DISGUISED =
      Pattern.compile(
          "[;\\\\]|//|(^|/)\\.\\.?(/|$)|%(2[DEF]|3[0-9B]|4[1-9A-F]|5[0-9ACF]|6[1-9A-F]|7[0-9AE])",
          Pattern.CASE_INSENSITIVE);

  private static final String SHOP_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  /**
   * What scripts may run is said by PrimeFaces in a second policy, with a nonce for each page. Its
   * widgets set {@code style} attributes; sheets come from here alone.
   */
  private static final String ADMIN_POLICY =
      "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; media-src 'self';"
          + " manifest-src 'self'; worker-src 'self'; frame-src 'none'; object-src 'none';"
          + " style-src 'self'; style-src-attr 'unsafe-inline'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final String API_POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /**
   * Further host names of the market, separated by commas; {@code *} allows any, for a network of
   * one's own.
   */
  @Inject
  @ConfigProperty(name = "lapak.hosts", defaultValue = "localhost")
  private String moreHosts;

  @Inject private ClientAddress addresses;
  @Inject private transient ShopDirectory shops;

  private transient Set<String> hosts;

  @Override
  public void init() {
    hosts =
        Stream.concat(
                Arrays.stream(moreHosts.split(",", -1)).map(String::strip),
                Stream.of(URI.create(publicUrl).getHost()))
            .collect(Collectors.toSet());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), payment=(), usb=()");
    String host = request.getServerName().toLowerCase(Locale.ROOT);
    Optional<ShopView> own = isMarket(host) ? Optional.empty() : shops.findByHost(host);
    boolean secure = addresses.isSecure(request);
    request.setAttribute(SECURE, secure);
    if (secure) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    // Payara takes a session from an address, whatever web.xml says, and hides that from the path.
    if ((own.isEmpty() && !isMarket(host) && !hosts.contains("*"))
        || DISGUISED.matcher(path).find()
        || request.isRequestedSessionIdFromURL()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (own.isPresent()) {
      response.setHeader("Content-Security-Policy", SHOP_POLICY);
      showOwn(own.get(), path, request, response, chain);
      return;
    }
    if (path.startsWith("/api/")) {
      response.setHeader("Content-Security-Policy", API_POLICY);
      chain.doFilter(request, response);
      return;
    }
    boolean staff =
        path.startsWith("/admin") || path.equals("/masuk") || path.startsWith("/masuk/");
    response.setHeader("Content-Security-Policy", staff ? ADMIN_POLICY : SHOP_POLICY);
    if (staff) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (!SAFE.contains(request.getMethod()) && !isOwnPage(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean isMarket(String host) {
    return LOOPBACK.contains(host) || hosts.contains(host);
  }

  /** The host of one shop shows that shop alone; what is bought is bought on the market. */
  private void showOwn(
      ShopView shop,
      String path,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    switch (OwnSite.wayTo(request.getMethod(), path, shop)) {
      case HERE -> {
        request.setAttribute(OwnSite.SHOP, shop);
        chain.doFilter(request, response);
      }
      case ON_THE_MARKET -> {
        String query = request.getQueryString();
        response.sendRedirect(
            publicUrl.replaceFirst("/$", "") + path + (query == null ? "" : "?" + query));
      }
      case NOWHERE -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /**
   * Browsers that send neither header are refused: every browser since 2020 sends one with a form.
   */
  private static boolean isOwnPage(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return "same-origin".equals(site);
    }
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return false;
    }
    try {
      URI from = URI.create(origin);
      return request.getServerName().equals(from.getHost())
          && request.getServerPort() == portOf(from);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static int portOf(URI origin) {
    if (origin.getPort() != -1) {
      return origin.getPort();
    }
    return "https".equals(origin.getScheme()) ? 443 : 80;
  }
}
