package id.lapakkarya.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the server shows for 403 and 404: the back office has its own page, the storefront too. */
@WebServlet("/galat")
public class ErrorPages extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Refusals refusals;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (refusals.isExpected()) {
      refusals.show(request, response);
    } else if (Integer.valueOf(HttpServletResponse.SC_FORBIDDEN).equals(status)) {
      page("403", request, response);
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
