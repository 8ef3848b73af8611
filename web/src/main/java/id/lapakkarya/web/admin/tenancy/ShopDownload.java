package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.onboarding.TenantExport;
import id.lapakkarya.platform.LapakException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A whole Lapas as a ZIP, in the form of {@code tenants/}. */
@WebServlet("/admin/lapak.zip")
public class ShopDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient TenantExport export;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String slug = request.getParameter("slug");
    if (slug == null || !slug.matches("[a-z0-9-]{1,60}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try {
      export.export(slug, zip);
    } catch (LapakException outOfReach) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/zip");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + slug + ".zip\"");
    response.setContentLength(zip.size());
    zip.writeTo(response.getOutputStream());
  }
}
