package id.lapakkarya.web.admin.reporting;

import id.lapakkarya.platform.WibDates;
import id.lapakkarya.reporting.SalesReport;
import id.lapakkarya.reporting.SalesReports;
import id.lapakkarya.web.platform.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** The report as a file, by the same address parameters as its page, for whoever may open that. */
@WebServlet({"/admin/laporan.xlsx", "/admin/laporan.csv"})
public class SalesDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient SalesReports reports;
  @Inject private transient Language language;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SalesSpan span =
        SalesSpan.read(
            request.getParameter("from"),
            request.getParameter("to"),
            request.getParameter("groupBy"),
            WibDates.dayOf(clock.instant()));
    if (!span.understood() || span.to().isBefore(span.from())) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    SalesReport report = reports.sales(span.from(), span.to(), span.grouping());
    boolean csv = request.getServletPath().endsWith(".csv");
    response.setContentType(csv ? SalesCsv.MEDIA_TYPE : SalesXlsx.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"laporan-%s-%s-%s.%s\""
            .formatted(span.grouping().code(), span.from(), span.to(), csv ? "csv" : "xlsx"));
    if (csv) {
      SalesCsv.write(report, span.grouping(), language.getLocale(), response.getOutputStream());
    } else {
      SalesXlsx.write(report, span.grouping(), language.getLocale(), response.getOutputStream());
    }
  }
}
