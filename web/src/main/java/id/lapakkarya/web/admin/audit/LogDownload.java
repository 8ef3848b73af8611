package id.lapakkarya.web.admin.audit;

import id.lapakkarya.audit.AuditLog;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.WibDates;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/**
 * The entries as a file, by the same address parameters as their page, for whoever may open that.
 */
@WebServlet({"/admin/catatan.xlsx", "/admin/catatan.csv"})
public class LogDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient AuditLog log;
  @Inject private transient Words words;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Search search =
        Search.read(
            request.getParameter("from"),
            request.getParameter("to"),
            request.getParameter("actor"),
            request.getParameter("action"),
            request.getParameter("subject"),
            request.getParameter("outcome"),
            request.getParameter("shop"),
            WibDates.dayOf(clock.instant()));
    if (!search.understood()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    String format = request.getServletPath().endsWith(".csv") ? "csv" : "xlsx";
    response.setContentType(format.equals("csv") ? LogCsv.MEDIA_TYPE : LogXlsx.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"catatan-%s-%s.%s\"".formatted(search.from(), search.to(), format));
    try {
      write(search, format, response);
    } catch (LapakException outOfReach) {
      response.reset();
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (RuntimeException e) {
      // The container wraps what the reader's broken connection threw.
      if (e.getCause() instanceof UncheckedIOException broken) {
        throw broken.getCause();
      }
      throw e;
    }
  }

  private void write(Search search, String format, HttpServletResponse response)
      throws IOException {
    if (format.equals("csv")) {
      LogCsv csv = new LogCsv(words.texts(), response.getOutputStream());
      log.export(search.query(), format, csv::add);
      csv.end();
    } else {
      LogXlsx workbook = new LogXlsx(words.texts(), response.getOutputStream());
      log.export(search.query(), format, workbook::add);
      workbook.end();
    }
  }
}
