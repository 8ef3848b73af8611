package id.lapakkarya.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Indonesian unless English was asked for: by {@code ?lang=}, remembered in a cookie; programs ask
 * by Accept-Language.
 */
public class LanguageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String NAME = "lapak_lang";

  @Inject private Language language;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith("/api/")) {
      boolean english =
          request.getHeader("Accept-Language") != null
              && "en".equals(request.getLocale().getLanguage());
      language.use(english ? Locale.ENGLISH : Language.INDONESIAN);
    } else {
      Optional<Locale> asked = Language.find(request.getParameter("lang"));
      asked.ifPresent(
          locale ->
              Cookies.set(request, response, NAME, locale.getLanguage(), Duration.ofDays(365)));
      asked.or(() -> Cookies.find(request, NAME).flatMap(Language::find)).ifPresent(language::use);
    }
    chain.doFilter(request, response);
  }
}
