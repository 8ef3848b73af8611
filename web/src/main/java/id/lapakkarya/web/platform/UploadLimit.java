package id.lapakkarya.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses files that are too large before any of them is read, and those that do not say how large
 * they are. Nobody sends files but staff.
 */
public class UploadLimit extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final long MOST_BYTES = 12L << 20;

  @Inject private transient Refusals refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String type = request.getContentType();
    if (type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
      chain.doFilter(request, response);
    } else if (!Routes.isOffice(request.getRequestURI())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_BYTES) {
      // What is still on its way is not read any more.
      response.setHeader("Connection", "close");
      refusals.expect(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large");
      refusals.show(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
