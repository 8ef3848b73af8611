package id.lapakkarya.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers pages that are open for a while: the number of unread notices, or 304 when it is the one
 * that they have. A page asks for some minutes after its reader has last done something, and then
 * no more, so that the session of somebody who left ends in its time.
 */
@WebServlet("/admin/pemberitahuan/jumlah")
public class BellCount extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Bell bell;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", bell.getMark());
    if (bell.getMark().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/plain");
    response.getWriter().print(bell.getUnread());
  }
}
