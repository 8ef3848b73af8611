package id.lapakkarya.web.shop.discovery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** What is for sale, for other shop windows: Google Merchant's, and a table for other offices. */
@WebServlet({FeedServlet.GOOGLE, FeedServlet.TABLE})
public class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  static final String GOOGLE = "/feed/google.xml";
  static final String TABLE = "/feed/karya.csv";

  @Inject private transient FeedReader reader;
  @Inject private transient GoogleFeed google;
  @Inject private transient TableFeed table;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=900");
    if (request.getServletPath().equals(TABLE)) {
      response.setContentType("text/csv");
      response.setHeader("Content-Disposition", "attachment; filename=\"karya.csv\"");
      table.write(reader, response.getWriter());
    } else {
      response.setContentType("application/rss+xml");
      try {
        google.write(reader, response.getWriter());
      } catch (XMLStreamException e) {
        throw new ServletException(e);
      }
    }
  }
}
