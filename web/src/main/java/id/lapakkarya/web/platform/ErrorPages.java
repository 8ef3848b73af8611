package id.lapakkarya.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * What the server shows for refusals such as 403, 404 and 429: the back office has its own page,
 * the storefront too.
 */
@WebServlet("/galat")
public class ErrorPages extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** What cannot be read is refused like what another site sent: with the way back to the form. */
  private static final Map<Integer, String> PAGES =
      Map.of(
          HttpServletResponse.SC_BAD_REQUEST, "403",
          HttpServletResponse.SC_FORBIDDEN, "403",
          RateGuard.TOO_MANY_REQUESTS, "429");

  @Inject private transient Refusals refusals;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (response.isCommitted()) {
      // The answer to a page's script is on its way: no page can take its place any more.
      return;
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (refusals.isExpected()) {
      refusals.show(request, response);
    } else if (status instanceof Integer code && PAGES.containsKey(code)) {
      page(PAGES.get(code), request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      page("404", request, response);
    }
  }

  private static void page(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request
        .getRequestDispatcher("/WEB-INF/errors/" + name + ".xhtml")
        .forward(new BareRequest(request), response);
  }
}
