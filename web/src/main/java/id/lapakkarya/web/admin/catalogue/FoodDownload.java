package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.FoodOversight;
import id.lapakkarya.catalogue.FoodStanding;
import id.lapakkarya.catalogue.PaperView;
import id.lapakkarya.platform.CellText;
import id.lapakkarya.platform.WibDates;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers of food in reach as comma separated values (RFC 4180, UTF-8). */
@WebServlet("/admin/pangan.csv")
public class FoodDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String LINE_END = "\r\n";
  private static final String HEADER =
      "shop,name,kind,number,holder,validFrom,validUntil,standing,products,held";

  @Inject private transient FoodOversight oversight;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LocalDate today = WibDates.dayOf(clock.instant());
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"surat-pangan-" + today + ".csv\"");
    Writer csv = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    csv.write(HEADER + LINE_END);
    for (FoodStanding shop : oversight.standings()) {
      for (PaperView paper : shop.papers()) {
        csv.write(line(shop, paper, today) + LINE_END);
      }
    }
    csv.flush();
  }

  private static String line(FoodStanding shop, PaperView paper, LocalDate today) {
    return Stream.of(
            shop.slug(),
            shop.name(),
            paper.kind().code(),
            paper.number(),
            paper.holder(),
            paper.validFrom().toString(),
            paper.validUntil() == null ? "" : paper.validUntil().toString(),
            paper.standing(today).name().toLowerCase(Locale.ROOT),
            String.valueOf(paper.products().size()),
            String.valueOf(shop.held()))
        .map(CellText::csv)
        .collect(Collectors.joining(","));
  }
}
