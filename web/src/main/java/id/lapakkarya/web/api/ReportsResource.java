package id.lapakkarya.web.api;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.reporting.SalesGrouping;
import id.lapakkarya.reporting.SalesReport;
import id.lapakkarya.reporting.SalesReports;
import id.lapakkarya.reporting.SalesRow;
import id.lapakkarya.web.admin.reporting.SalesCsv;
import id.lapakkarya.web.admin.reporting.SalesTexts;
import id.lapakkarya.web.admin.reporting.SalesXlsx;
import id.lapakkarya.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The consolidated reports of all Lapas, as JSON, CSV or XLSX. */
@Path("/province/reports")
@RequestScoped
public class ReportsResource {
  @Inject private Actor actor;
  @Inject private SalesReports reports;
  @Inject private Language language;
  @Inject private Clock clock;

  /** A row of the report; {@code orders} is written also when it is null, as by category. */
  public record RowJson(
      String key,
      String label,
      @JsonbProperty(nillable = true) Long orders,
      long items,
      Rupiah gross,
      Rupiah shipping,
      Rupiah refunds,
      Rupiah net,
      Rupiah premi,
      Rupiah capital,
      Rupiah pnbp) {
    static RowJson of(SalesRow row, String label) {
      return new RowJson(
          row.key(),
          label,
          row.orders(),
          row.items(),
          row.gross(),
          row.shipping(),
          row.refunds(),
          row.net(),
          row.premi(),
          row.capital(),
          row.pnbp());
    }
  }

  /** The rows, and their sum. */
  public record ReportJson(List<RowJson> rows, RowJson total) {}

  @GET
  @Path("sales")
  @Produces({MediaType.APPLICATION_JSON, SalesCsv.MEDIA_TYPE, SalesXlsx.MEDIA_TYPE})
  public Response sales(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("groupBy") String groupBy,
      @QueryParam("format") String format) {
    actor.demand(Permission.REPORT_READ);
    SalesGrouping grouping =
        Input.text(groupBy)
            .map(
                code ->
                    SalesGrouping.find(code)
                        .orElseThrow(() -> LapakException.invalid("groupBy", "unknown-value")))
            .orElse(SalesGrouping.SHOP);
    SalesReport report =
        reports.sales(Input.date("from", from, clock), Input.date("to", to, clock), grouping);
    Locale locale = language.getLocale();
    SalesTexts texts = new SalesTexts(locale);
    return switch (Input.text(format).orElse("json")) {
      case "json" ->
          Response.ok(
                  new ReportJson(
                      report.rows().stream()
                          .map(
                              row -> RowJson.of(row, texts.label(row.key(), row.label(), grouping)))
                          .toList(),
                      RowJson.of(report.total(), texts.total())),
                  MediaType.APPLICATION_JSON)
              .build();
      case "csv" ->
          file(SalesCsv.MEDIA_TYPE, "csv", out -> SalesCsv.write(report, grouping, locale, out));
      case "xlsx" ->
          file(SalesXlsx.MEDIA_TYPE, "xlsx", out -> SalesXlsx.write(report, grouping, locale, out));
      default -> throw LapakException.invalid("format", "unknown-value");
    };
  }

  private static Response file(String mediaType, String ending, StreamingOutput body) {
    return Response.ok(body, mediaType)
        .header("Content-Disposition", "attachment; filename=\"lapak-karya-sales." + ending + "\"")
        .build();
  }
}
