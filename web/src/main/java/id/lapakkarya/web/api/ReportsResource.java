package id.lapakkarya.web.api;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.reporting.SalesGrouping;
import id.lapakkarya.reporting.SalesReport;
import id.lapakkarya.reporting.SalesReports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The consolidated reports of all Lapas. */
@Path("/province/reports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportsResource {
  @Inject private SalesReports reports;
  @Inject private Clock clock;

  @GET
  @Path("sales")
  public Response sales(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("groupBy") String groupBy) {
    SalesGrouping grouping =
        Input.text(groupBy)
            .map(
                code ->
                    SalesGrouping.find(code)
                        .orElseThrow(() -> LapakException.invalid("groupBy", "unknown-value")))
            .orElse(SalesGrouping.SHOP);
    SalesReport report =
        reports.sales(Input.date("from", from, clock), Input.date("to", to, clock), grouping);
    return Response.ok(report).build();
  }
}
