package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.FoodOversight;
import id.lapakkarya.catalogue.PaperDesk;
import id.lapakkarya.catalogue.PaperScan;
import id.lapakkarya.platform.LapakException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The copy of a paper, to be kept and never shown within a page: to the staff of its Lapas, and to
 * those who look after several.
 */
@WebServlet({"/admin/izin.berkas", "/admin/pangan.berkas"})
public class PaperDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PaperDesk desk;
  @Inject private transient FoodOversight oversight;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("[0-9]{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    PaperScan scan;
    try {
      long paper = Long.parseLong(id);
      scan =
          request.getServletPath().startsWith("/admin/izin")
              ? desk.scan(paper)
              : oversight.scan(paper);
    } catch (LapakException outOfReach) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(scan.mediaType());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"surat-" + id + ending(scan) + "\"");
    response.setContentLength(scan.bytes().length);
    response.getOutputStream().write(scan.bytes());
  }

  private static String ending(PaperScan scan) {
    return switch (scan.mediaType()) {
      case PaperScan.PDF -> ".pdf";
      case "image/png" -> ".png";
      default -> ".jpg";
    };
  }
}
