package id.lapakkarya.web.platform;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.RateLimits;
import id.lapakkarya.platform.RateLimits.Limit;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Holds each network address to the limits of what costs much or invites guessing. What is refused
 * here has cost nothing yet; limits by account are the business of the use cases.
 */
public class RateGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  static final int TOO_MANY_REQUESTS = 429;

  private static final Map<String, Limit> SENT =
      Map.ofEntries(
          Map.entry("/masuk", Limit.SIGN_IN_BY_ADDRESS),
          Map.entry("/akun/masuk", Limit.SIGN_IN_BY_ADDRESS),
          Map.entry("/akun/kode", Limit.SIGN_IN_BY_ADDRESS),
          Map.entry(Routes.PROOF, Limit.SIGN_IN_BY_ADDRESS),
          Map.entry("/akun/daftar", Limit.RESET_BY_ADDRESS),
          Map.entry("/akun/lupa", Limit.RESET_BY_ADDRESS),
          Map.entry("/akun/undangan", Limit.SIGN_IN_BY_ADDRESS),
          Map.entry("/api/v1/tokens", Limit.SIGN_IN_BY_ADDRESS),
          Map.entry("/api/v1/tokens/refresh", Limit.SIGN_IN_BY_ADDRESS),
          Map.entry("/checkout", Limit.CHECKOUT_BY_ADDRESS),
          Map.entry("/api/v1/orders", Limit.CHECKOUT_BY_ADDRESS));
  private static final Map<String, Limit> ASKED =
      Map.of(
          "/masuk/penyedia/mulai", Limit.SIGN_IN_BY_ADDRESS,
          "/masuk/penyedia/kembali", Limit.SIGN_IN_BY_ADDRESS);
  private static final Map<String, Limit> SEARCHED =
      Map.of(
          "/cari", Limit.SEARCH_BY_ADDRESS,
          "/api/v1/products", Limit.SEARCH_BY_ADDRESS,
          "/api/v1/suggestions", Limit.SUGGESTION_BY_ADDRESS);

  @Inject private RateLimits limits;
  @Inject private ClientAddress addresses;
  @Inject private Refusals refusals;
  @Inject private Problems problems;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Limit> limit = limitOf(request);
    try {
      limit.ifPresent(found -> limits.take(found, addresses.of(request)));
    } catch (LapakException tooMany) {
      refuse(tooMany, request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  static Optional<Limit> limitOf(HttpServletRequest request) {
    String asked = request.getRequestURI();
    String path = asked.length() > 1 && asked.endsWith("/") ? asked.replaceFirst("/+$", "") : asked;
    if ("POST".equals(request.getMethod())) {
      return Optional.ofNullable(SENT.get(path));
    }
    return Optional.ofNullable(ASKED.get(path))
        .or(
            () ->
                Optional.ofNullable(SEARCHED.get(path))
                    .filter(search -> isAsked(request.getParameter("q"))));
  }

  private static boolean isAsked(String words) {
    return words != null && !words.isBlank();
  }

  private void refuse(
      LapakException tooMany, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    tell(tooMany, response);
    problems.show(tooMany);
    request.setAttribute(LapakAuthentication.REFUSAL, tooMany);
    if (request.getRequestURI().startsWith("/masuk")) {
      refusals.expect(TOO_MANY_REQUESTS, tooMany.code());
    }
    response.sendError(TOO_MANY_REQUESTS);
  }

  /** How many seconds to wait. */
  static void tell(LapakException tooMany, HttpServletResponse response) {
    response.setHeader(
        "Retry-After", String.valueOf(tooMany.details().get(LapakException.RETRY_AFTER)));
    response.setHeader("Cache-Control", "no-store");
  }
}
