package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.onboarding.CatalogueExport;
import id.lapakkarya.web.platform.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** All works of the Lapas acted for as a file that can be sent back, and an example of one. */
@WebServlet({
  "/admin/produk.csv",
  "/admin/produk.xlsx",
  "/admin/produk/contoh.csv",
  "/admin/produk/contoh.xlsx"
})
public class GoodsDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CatalogueExport export;
  @Inject private transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    String ending = path.substring(path.lastIndexOf('.') + 1);
    boolean example = path.contains("/contoh.");
    GoodsTexts texts = new GoodsTexts(language.getLocale());
    response.setContentType(ending.equals("csv") ? GoodsCsv.MEDIA_TYPE : GoodsXlsx.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"%s.%s\"".formatted(example ? "contoh-karya" : "karya", ending));
    try (GoodsSheet sheet =
        ending.equals("csv")
            ? new GoodsCsv(response.getOutputStream())
            : new GoodsXlsx(response.getOutputStream(), texts)) {
      sheet.line(CatalogueExport.columns());
      if (example) {
        sheet.line(texts.example());
      } else {
        export.write(sheet::line);
      }
    }
  }
}
