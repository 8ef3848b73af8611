package id.lapakkarya.web.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cookies as this product sets them: for the whole site, out of reach of scripts, not sent along
 * from elsewhere, nor unencrypted where the buyer came encrypted.
 */
final class Cookies {
  private Cookies() {}

  static Optional<String> find(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> name.equals(cookie.getName()))
            .map(Cookie::getValue)
            .findFirst();
  }

  static void set(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Duration life) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(Boolean.TRUE.equals(request.getAttribute(WebGuard.SECURE)));
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) life.toSeconds());
    response.addCookie(cookie);
  }
}
