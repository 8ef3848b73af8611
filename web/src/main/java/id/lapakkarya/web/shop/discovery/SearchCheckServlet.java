package id.lapakkarya.web.shop.discovery;

import id.lapakkarya.storefront.SearchCheck;
import id.lapakkarya.storefront.SearchEngine;
import id.lapakkarya.storefront.SearchReport;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells {@code ./lapak search check} whether this node finds what the catalogue holds: a line for
 * each difference, and the last line says how many there are. Whoever asks from another machine
 * finds nothing here, since the answer takes seconds of work.
 */
@WebServlet("/status/search")
public class SearchCheckServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** A proxy on this machine asks for somebody else. */
  private static final String NAMED = "X-Forwarded-For";

  @Inject private transient SearchCheck check;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getHeader(NAMED) != null
        || !request.getRemoteAddr().equals(request.getLocalAddr())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    SearchReport report = check.run();
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain");
    PrintWriter out = response.getWriter();
    out.print(engine(report.engine()));
    for (SearchReport.Difference difference : report.differences()) {
      out.print("product " + difference.product() + ": " + sentence(difference) + "\n");
    }
    out.print(
        report.isEqual()
            ? report.products() + " products are found as the catalogue has them.\n"
            : report.found() + " of " + report.products() + " products are not.\n");
  }

  private static String engine(SearchEngine engine) {
    return switch (engine) {
      case EMBEDDED -> "";
      case CLUSTER -> "The search cluster's index and this node's own:\n";
      case EMBEDDED_INSTEAD -> "The search cluster does not answer; this node's own index:\n";
    };
  }

  private static String sentence(SearchReport.Difference difference) {
    String kind = difference.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return difference.columns().isEmpty()
        ? kind
        : kind + " in " + String.join(", ", difference.columns());
  }
}
